import type { Told } from "../test/record-of.ts"

interface Example {
  /** What the check's finding expects instead of what is told; "" where it expects nothing. */
  readonly expected: string
  readonly doubted: readonly Told[]
  readonly sound: readonly Told[]
}

/** For each check across reports some that it doubts together and some that look alike and are sound. */
export const checkAcrossExamples: Readonly<Record<string, Example>> = {
  "changed-quotation": {
    expected: "We will hardly open the northern harbour to the ferries",
    doubted: [
      [
        "Morgenblatt",
        "2024-03-05",
        "“We will gladly open the northern harbour to the ferries,” Transport Minister Tomas Berg said on Tuesday.",
      ],
      [
        "Harbour Times",
        "2024-03-05",
        "“We will hardly open the northern harbour to the ferries,” Transport Minister Tomas Berg said on Tuesday.",
      ],
    ],
    sound: [
      [
        "Morgenblatt",
        "2024-03-05",
        "“We will gladly open the northern harbour to the ferries,” Transport Minister Tomas Berg said on Tuesday.",
      ],
      [
        "Harbour Times",
        "2024-03-05",
        "“We will gladly open the northern harbour,” Transport Minister Tomas Berg said on Tuesday.",
      ],
    ],
  },
  "two-speakers": {
    expected: "Tomas Berg",
    doubted: [
      [
        "Morgenblatt",
        "2024-03-05",
        "“The ferries will sail again before the end of the week,” Transport Minister Tomas Berg said on Tuesday.",
      ],
      [
        "Harbour Times",
        "2024-03-05",
        "“The ferries will sail again before the end of the week,” Interior Minister Ada Lindqvist said on Tuesday.",
      ],
    ],
    sound: [
      [
        "Morgenblatt",
        "2024-03-05",
        "“The ferries will sail again before the end of the week,” Transport Minister Tomas Berg said on Tuesday.",
      ],
      [
        "Harbour Times",
        "2024-03-05",
        "“The ferries will sail again before the end of the week,” Transport Minister Berg said on Tuesday.",
      ],
    ],
  },
  "amounts-conflict": {
    expected: "",
    doubted: [
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
    sound: [
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
  },
  "part-exceeds-whole": {
    expected: "at least EUR 700 million",
    doubted: [
      [
        "Morgenblatt",
        "2024-03-05",
        "Denmark signed a framework contract worth up to 600 million euros with Nordhavn Systems for radars.",
      ],
      [
        "Harbour Times",
        "2024-04-09",
        "Denmark placed a firm order worth 700 million euros with Nordhavn Systems for radars under the framework contract.",
      ],
    ],
    sound: [
      [
        "Morgenblatt",
        "2024-03-05",
        "Denmark signed a framework contract worth up to 600 million euros with Nordhavn Systems for radars.",
      ],
      [
        "Harbour Times",
        "2024-04-09",
        "Denmark placed a firm order worth 200 million euros with Nordhavn Systems for radars under the framework contract.",
      ],
    ],
  },
  "total-to-date": {
    expected: "USD 70 million",
    doubted: [
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
    sound: [
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
  },
  "stage-backwards": {
    expected: "delivered",
    doubted: [
      [
        "Morgenblatt",
        "2024-03-05",
        "Norway delivered 40 ambulances worth $4 million to Kenya on Monday.",
      ],
      ["Harbour Times", "2024-03-12", "Norway will give Kenya 40 ambulances worth $4 million."],
    ],
    sound: [
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
  },
  "corrected-figure": {
    expected: "USD 14 million",
    doubted: [
      [
        "Morgenblatt",
        "2024-03-05",
        "Norway pledged $41 million to Kenya on Tuesday for flood relief.",
      ],
      [
        "Morgenblatt",
        "2024-03-06",
        "Norway pledged $14 million to Kenya on Tuesday for flood relief.\n\nCorrection: an earlier version of this story said $41 million.",
      ],
    ],
    sound: [
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
  },
  "single-source": {
    expected: "1 independent source",
    doubted: [
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
        "On Tuesday Norway pledged $40 million to Kenya, Reuters reported.",
      ],
    ],
    sound: [
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
  },
}
