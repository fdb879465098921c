import assert from "node:assert/strict"
import { test } from "node:test"
import { findingsOf, readingsOf, type Told } from "./record-of.ts"

/** Reports that a check must doubt together, with what it expects. */
const doubted: readonly (readonly [check: string, expected: string, ...reports: Told[]])[] = [
  [
    "changed-quotation",
    "We will never hand over the northern harbour to the port authority",
    [
      "Morgenblatt",
      "2024-03-05",
      "“We will gladly hand over the northern harbour to the port authority,” Finance Minister Ada Lindqvist said on Tuesday.",
    ],
    [
      "Harbour Times",
      "2024-03-05",
      "Finance Minister Ada Lindqvist said on Tuesday: “We will never hand over the northern harbour to the port authority.”",
    ],
  ],
  [
    "two-speakers",
    "Ada Lindqvist",
    [
      "Morgenblatt",
      "2024-03-05",
      "“The northern harbour will stay closed until the storm has passed the coast,” Interior Minister Ada Lindqvist said on Tuesday.",
    ],
    [
      "Harbour Times",
      "2024-03-05",
      "“The northern harbour will stay closed until the storm has passed the coast,” Transport Minister Tomas Berg said on Tuesday.",
    ],
  ],
  [
    "amounts-conflict",
    "",
    [
      "Morgenblatt",
      "2024-03-05",
      "Norway pledged $40 million to Kenya on Tuesday for flood relief.",
    ],
    [
      "Harbour Times",
      "2024-03-05",
      "Norway pledged $43 million to Kenya on Tuesday for flood relief.",
    ],
  ],
  [
    "part-exceeds-whole",
    "at least EUR 700 million",
    [
      "Morgenblatt",
      "2024-03-05",
      "Denmark signed a framework contract worth up to 600 million euros with Nordhavn Systems for coastal radars.",
    ],
    [
      "Harbour Times",
      "2024-04-09",
      "Denmark placed a firm order worth 700 million euros with Nordhavn Systems for coastal radars under the framework contract.",
    ],
  ],
  [
    "total-to-date",
    "USD 70 million",
    [
      "Morgenblatt",
      "2024-01-09",
      "Norway pledged $40 million to Kenya on Tuesday for flood relief.",
    ],
    [
      "Harbour Times",
      "2024-03-05",
      "Norway pledged $30 million to Kenya on Tuesday for schools. The pledge brings the total to $120 million.",
    ],
  ],
  [
    "stage-backwards",
    "delivered",
    [
      "Morgenblatt",
      "2024-03-05",
      "Norway delivered 40 ambulances worth $4 million to Kenya on Monday.",
    ],
    ["Harbour Times", "2024-03-12", "Norway will give Kenya 40 ambulances worth $4 million."],
  ],
  [
    "corrected-figure",
    "USD 14 million",
    [
      "Morgenblatt",
      "2024-03-05",
      "Norway pledged $41 million to Kenya on Tuesday for flood relief in the Tana valley.",
    ],
    [
      "Morgenblatt",
      "2024-03-06",
      "Norway pledged $14 million to Kenya on Tuesday for flood relief in the Tana valley.\n\nCorrection: an earlier version of this story said $41 million.",
    ],
  ],
  [
    "single-source",
    "1 independent source",
    [
      "Morgenblatt",
      "2024-03-05",
      "Norway pledged $40 million to Kenya on Tuesday, Reuters reported.",
    ],
    [
      "Harbour Times",
      "2024-03-05",
      "Norway has pledged $40 million to Kenya for flood relief, Reuters reported on Tuesday.",
    ],
    [
      "Evening Mail",
      "2024-03-06",
      "On Tuesday Norway pledged Kenya $40 million, Reuters reported.",
    ],
  ],
]

for (const [check, expected, ...reports] of doubted)
  test(`${check} doubts: ${reports[0]?.[2]}`, () => {
    const findings = findingsOf(readingsOf(reports))
    assert.deepEqual(
      findings.map((each) => [each.check, each.expected ?? ""]),
      [[check, expected]],
    )
  })

/** Reports that look alike and are sound together, or say too little to doubt. */
const passedBy: readonly (readonly [why: string, ...reports: Told[]])[] = [
  [
    "two outlets quote different parts of one sentence",
    [
      "Morgenblatt",
      "2024-03-05",
      "“We will gladly hand over the northern harbour to the port authority this spring,” Finance Minister Ada Lindqvist said on Tuesday.",
    ],
    [
      "Harbour Times",
      "2024-03-05",
      "“We will gladly hand over the northern harbour,” Finance Minister Ada Lindqvist said on Tuesday.",
    ],
  ],
  [
    "a report owns up to the words it leaves out",
    [
      "Morgenblatt",
      "2024-03-05",
      "“We will gladly hand over the old northern harbour to the port authority,” Finance Minister Ada Lindqvist said on Tuesday.",
    ],
    [
      "Harbour Times",
      "2024-03-05",
      "“We will gladly hand over the … harbour to the port authority,” Finance Minister Ada Lindqvist said on Tuesday.",
    ],
  ],
  [
    "one spells as the British do",
    [
      "Morgenblatt",
      "2024-03-05",
      "“We will reorganise the defence of the northern harbour this spring,” Finance Minister Ada Lindqvist said on Tuesday.",
    ],
    [
      "Harbour Times",
      "2024-03-05",
      "“We will reorganize the defense of the northern harbor this spring,” Finance Minister Ada Lindqvist said on Tuesday.",
    ],
  ],
  [
    "one minister is named by the family name alone",
    [
      "Morgenblatt",
      "2024-03-05",
      "“The northern harbour will stay closed until the storm has passed the coast,” Interior Minister Ada Lindqvist said on Tuesday.",
    ],
    [
      "Harbour Times",
      "2024-03-05",
      "“The northern harbour will stay closed until the storm has passed the coast,” Interior Minister Lindqvist said on Tuesday.",
    ],
  ],
  [
    "two transcripts that have the family name alone",
    [
      "Morgenblatt",
      "2024-03-05",
      "MS. LINDQVIST:  Well, the northern harbour will stay closed until the storm has passed the coast.\n\nQ    And then?",
    ],
    [
      "Harbour Times",
      "2024-03-05",
      "MS. LINDQVIST:  Well, the northern harbour will stay closed until the storm has passed the coast.\n\nQ    Until when?",
    ],
  ],
  [
    "short words that anybody may say",
    [
      "Morgenblatt",
      "2024-03-05",
      "“We are very sad,” Interior Minister Ada Lindqvist said on Tuesday.",
    ],
    [
      "Harbour Times",
      "2024-03-05",
      "“We are very sad,” Transport Minister Tomas Berg said on Tuesday.",
    ],
  ],
  [
    "one amount is rounded",
    [
      "Morgenblatt",
      "2024-03-05",
      "Norway pledged $43 million to Kenya on Tuesday for flood relief.",
    ],
    [
      "Harbour Times",
      "2024-03-05",
      "Norway pledged $42.8 million to Kenya on Tuesday for flood relief.",
    ],
  ],
  [
    "one amount is told in another currency",
    [
      "Morgenblatt",
      "2024-03-05",
      "Norway pledged $43 million to Kenya on Tuesday for flood relief.",
    ],
    [
      "Harbour Times",
      "2024-03-05",
      "Norway pledged 39.6 million euros to Kenya on Tuesday for flood relief.",
    ],
  ],
  [
    "orders stay below the ceiling",
    [
      "Morgenblatt",
      "2024-03-05",
      "Denmark signed a framework contract worth up to 600 million euros with Nordhavn Systems for coastal radars.",
    ],
    [
      "Harbour Times",
      "2024-04-09",
      "Denmark placed a firm order worth 200 million euros with Nordhavn Systems for coastal radars under the framework contract.",
    ],
  ],
  [
    "the total agrees with the record",
    [
      "Morgenblatt",
      "2024-01-09",
      "Norway pledged $40 million to Kenya on Tuesday for flood relief.",
    ],
    [
      "Harbour Times",
      "2024-03-05",
      "Norway pledged $30 million to Kenya on Tuesday for schools. The pledge brings the total to $70 million.",
    ],
  ],
  [
    "stages move on",
    ["Morgenblatt", "2024-03-05", "Norway will give Kenya 40 ambulances worth $4 million."],
    [
      "Harbour Times",
      "2024-03-12",
      "Norway delivered 40 ambulances worth $4 million to Kenya on Monday.",
    ],
  ],
  [
    "a later report recalls the pledge",
    [
      "Morgenblatt",
      "2024-03-05",
      "Norway delivered 40 ambulances worth $4 million to Kenya on Monday.",
    ],
    [
      "Harbour Times",
      "2024-03-12",
      "Norway pledged 40 ambulances worth $4 million to Kenya in February.",
    ],
  ],
  [
    "an outlet repeats its own figure",
    [
      "Morgenblatt",
      "2024-03-05",
      "Norway pledged $41 million to Kenya on Tuesday for flood relief.",
    ],
    [
      "Morgenblatt",
      "2024-03-06",
      "Norway pledged $41 million to Kenya on Tuesday for flood relief.",
    ],
  ],
  [
    "three outlets that found it out themselves",
    [
      "Morgenblatt",
      "2024-03-05",
      "Norway pledged $40 million to Kenya on Tuesday, its foreign ministry said in Oslo.",
    ],
    [
      "Harbour Times",
      "2024-03-05",
      "Kenya will get $40 million for flood relief from Norway, officials in Nairobi told this paper.",
    ],
    [
      "Evening Mail",
      "2024-03-06",
      "Norway has pledged $40 million to Kenya for the victims of the Tana flood.",
    ],
  ],
]

for (const [why, ...reports] of passedBy)
  test(`no check across reports doubts: ${why}`, () =>
    assert.deepEqual(
      findingsOf(readingsOf(reports)).map(({ says }) => says),
      [],
    ))
