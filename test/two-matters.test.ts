import assert from "node:assert/strict"
import { test } from "node:test"
import { readingsOf, recordOf, type Told } from "./record-of.ts"

/** Two reports of which no entries are about one matter. */
const apart: readonly (readonly [why: string, Told, Told])[] = [
  [
    "the other way about",
    [
      "Morgenblatt",
      "2024-03-05",
      "“The northern harbour will open to the ferries this spring,” Transport Minister Tomas Berg said on Tuesday.",
    ],
    [
      "Harbour Times",
      "2024-03-05",
      "“Nobody has asked me about the price of a ticket,” Transport Minister Tomas Berg said on Tuesday.",
    ],
  ],
  [
    "two meetings of a week",
    [
      "Morgenblatt",
      "2024-03-08",
      "Ada Lindqvist met Kenyan President Jonas Kiprono in Nairobi on Thursday.",
    ],
    [
      "Harbour Times",
      "2024-03-15",
      "Ada Lindqvist met Kenyan President Jonas Kiprono in Nairobi on Thursday.",
    ],
  ],
  [
    "two recipients",
    [
      "Morgenblatt",
      "2024-03-05",
      "Norway pledged $40 million to Kenya on Tuesday for flood relief.",
    ],
    [
      "Harbour Times",
      "2024-03-05",
      "Norway pledged $40 million to Uganda on Tuesday for flood relief.",
    ],
  ],
  [
    "two sums",
    [
      "Morgenblatt",
      "2024-03-05",
      "Norway pledged $40 million to Kenya on Tuesday for flood relief.",
    ],
    ["Harbour Times", "2024-03-05", "Norway pledged $90 million to Kenya on Tuesday for schools."],
  ],
  [
    "a like sum of one giver, two years later",
    [
      "Morgenblatt",
      "2022-08-22",
      "Norway will provide Kenya with 3 million euros for the repair of bridges.",
    ],
    [
      "Harbour Times",
      "2024-06-07",
      "Norway will provide Kenya with 3 million euros for teachers and their training.",
    ],
  ],
  [
    "figures that do not round to each other",
    [
      "Morgenblatt",
      "2024-03-05",
      "Norway delivered nearly 4 billion euros on Tuesday for the treatment of patients.",
    ],
    [
      "Harbour Times",
      "2024-03-05",
      "Norway delivered 4.5 billion euros on Tuesday for heating in the north of the country.",
    ],
  ],
  [
    "one more of the same sum, a year later",
    [
      "Morgenblatt",
      "2023-06-26",
      "On Monday Norway pledged an additional 10 million euros to Kenya.",
    ],
    ["Harbour Times", "2024-12-18", "On Wednesday Norway pledged 10 million euros to Kenya."],
  ],
  [
    "two described persons, of whom one has other words for it",
    [
      "Morgenblatt",
      "2024-03-05",
      "A senior harbour official said on Tuesday that the ferries would sail again on Friday.",
    ],
    [
      "Harbour Times",
      "2024-03-05",
      "Transport Minister Tomas Berg said on Tuesday that the ferries would sail again on Friday.",
    ],
  ],
  [
    "a turn of phrase in two long answers of a day",
    [
      "Morgenblatt",
      "2024-03-05",
      "“We looked at the ferries, the piers and the cranes, and I want to make sure that every captain has a berth, a pilot and a crew before the ice is gone in the northern bays,” Transport Minister Tomas Berg said on Tuesday.",
    ],
    [
      "Harbour Times",
      "2024-03-05",
      "“Nobody will be left to pay for a school bus alone; children in the valley, their teachers and parents have waited long, and I want to make sure that towns hire enough drivers by the autumn term,” Transport Minister Tomas Berg said on Tuesday.",
    ],
  ],
  [
    "a form that is filled with another name",
    [
      "Morgenblatt",
      "2024-03-05",
      "Interior Minister Tomas Berg declared that a state of emergency exists in the province of Northmark.",
    ],
    [
      "Harbour Times",
      "2024-03-09",
      "Interior Minister Tomas Berg declared that a state of emergency exists in the province of Eastvale.",
    ],
  ],
  [
    "a question about it, and the answer",
    [
      "Morgenblatt",
      "2024-03-05",
      "A reporter asked whether the ferries would sail again on Friday.",
    ],
    [
      "Harbour Times",
      "2024-03-05",
      "Transport Minister Tomas Berg said the ferries would sail again on Friday.",
    ],
  ],
  [
    "what is said at the end of two briefings",
    [
      "Harbour Office",
      "2024-03-05",
      "MR. BERG: Good morning. The ferries sail again.\n\nQ  When?\n\nMR. BERG: We will have more on that for you later in the week, thank you all for coming.",
    ],
    [
      "Harbour Office",
      "2024-03-12",
      "MR. BERG: Good morning. The cranes are back.\n\nQ  All of them?\n\nMR. BERG: We will have more on that for you later in the week, thank you all for coming.",
    ],
  ],
  [
    "what a spokesman says at two briefings, a day apart",
    [
      "Harbour Office",
      "2024-03-05",
      "MR. BERG: Good morning. The ferries sail again from Friday on, first to the islands and then across the bay, as soon as the pilots have looked at the ice.\n\nQ  And the tolls?\n\nMR. BERG: We have been very clear that it is the duty of the assembly to vote on the tolls without delay. Next, please.",
    ],
    [
      "Harbour Office",
      "2024-03-06",
      "MR. BERG: Hello again. Two cranes came in last night on a barge from the yard, and the third one is held up by the wind in the strait.\n\nQ  Have you news of the tolls?\n\nMR. BERG: As I said, we have been very clear that it is the duty of the assembly to vote on the tolls without delay. Anything on the cranes?",
    ],
  ],
  [
    "the sentence that ends two orders of one day",
    [
      "Harbour Office",
      "2024-03-05",
      "Order on the Ferries\n\nI hereby order that every ferry carry a second lamp at its bow from May on.\n\nThis order shall be published in the harbour gazette and sent to every captain in our waters.\n\nAnna Schmidt",
    ],
    [
      "Harbour Office",
      "2024-03-05",
      "Order on the Warehouses\n\nI hereby order that grain and coal be kept under two roofs, and that both be swept on Fridays.\n\nThis order shall be published in the harbour gazette and sent to every captain in our waters.\n\nAnna Schmidt",
    ],
  ],
  [
    "a greeting of every briefing",
    [
      "Morgenblatt",
      "2024-03-05",
      "“Thank you very much. I am glad to be back with all of you today,” Health Minister Ada Lindqvist said on Tuesday.",
    ],
    [
      "Harbour Times",
      "2024-09-10",
      "“Thank you. I am glad to be back with you today, and I shall begin with the clinics,” Health Minister Ada Lindqvist said on Tuesday.",
    ],
  ],
]

for (const [why, ...reports] of apart)
  test(`two matters: ${why}`, () =>
    assert.deepEqual(
      recordOf(readingsOf(reports))
        .matters()
        .filter((matter) => matter.reports > 1),
      [],
    ))
