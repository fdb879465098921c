import assert from "node:assert/strict"
import { test } from "node:test"
import { checkAcrossExamples } from "../docs/check-across-examples.ts"
import { findingsOf, readingsOf, type Told } from "./record-of.ts"

// The examples of the documentation are the first of the tests.
for (const [check, { expected, doubted, sound }] of Object.entries(checkAcrossExamples)) {
  test(`${check} doubts: ${doubted[0]?.[2]}`, () => {
    const findings = findingsOf(readingsOf(doubted))
    assert.deepEqual(
      findings.map((each) => [each.check, each.expected ?? ""]),
      [[check, expected]],
    )
  })
  test(`no check across reports doubts the sound example of ${check}`, () =>
    assert.deepEqual(
      findingsOf(readingsOf(sound)).map(({ says }) => says),
      [],
    ))
}

/** Further reports that look alike and are sound together, or say too little to doubt. */
const passedBy: readonly (readonly [why: string, ...reports: Told[]])[] = [
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
    "a report leaves a passage out",
    [
      "Morgenblatt",
      "2024-03-05",
      "“We will gladly hand over the harbour, which our fathers built with their own hands in two hard winters, to the port authority and to the town,” Finance Minister Ada Lindqvist said on Tuesday.",
    ],
    [
      "Harbour Times",
      "2024-03-05",
      "“We will gladly hand over the harbour to the port authority and to the town,” Finance Minister Ada Lindqvist said on Tuesday.",
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
    "an office prints a speech as prepared, and then as given",
    [
      "Harbour Office",
      "2024-03-05",
      "Speech of President Anna Schmidt as Prepared\n\nWe will gladly open the old northern harbour to the ferries, and we will never close it again.",
    ],
    [
      "Harbour Office",
      "2024-03-05",
      "Remarks by President Anna Schmidt\n\nPRESIDENT SCHMIDT: We will very soon open the old northern harbour to the ferries, and we will not ever close it again.\n\nQ  When?",
    ],
  ],
  [
    "a ministry tells it in three of its own papers",
    [
      "Foreign Ministry",
      "2024-03-05",
      "Norway pledged $40 million to Kenya on Tuesday for flood relief.",
    ],
    [
      "Foreign Ministry",
      "2024-03-05",
      "On Tuesday Norway pledged $40 million to Kenya to help it after the flood in the Tana valley.",
    ],
    [
      "Foreign Ministry",
      "2024-03-06",
      "Kenya was pledged $40 million by Norway on Tuesday for the relief of its flooded valleys.",
    ],
  ],
  [
    "who said it is named in one report only",
    [
      "Morgenblatt",
      "2024-03-05",
      "“The northern harbour will stay closed until the storm has passed the coast,” a harbour official said on Tuesday.",
    ],
    [
      "Harbour Times",
      "2024-03-05",
      "“The northern harbour will stay closed until the storm has passed the coast,” Transport Minister Tomas Berg said on Tuesday.",
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
    "stages move on",
    ["Morgenblatt", "2024-03-05", "Norway will give Kenya 40 ambulances worth $4 million."],
    [
      "Harbour Times",
      "2024-03-12",
      "Norway delivered 40 ambulances worth $4 million to Kenya on Monday.",
    ],
  ],
]

for (const [why, ...reports] of passedBy)
  test(`no check across reports doubts: ${why}`, () =>
    assert.deepEqual(
      findingsOf(readingsOf(reports)).map(({ says }) => says),
      [],
    ))

test("two-speakers doubts: two of one family name, with given names that differ", () => {
  const words = "“The northern harbour will stay closed until the storm has passed the coast,”"
  const findings = findingsOf(
    readingsOf([
      ["Morgenblatt", "2024-03-05", `${words} Interior Minister Ada Lindqvist said on Tuesday.`],
      [
        "Harbour Times",
        "2024-03-05",
        `${words} Transport Minister Tomas Lindqvist said on Tuesday.`,
      ],
    ]),
  )
  assert.deepEqual(
    findings.map(({ check }) => check),
    ["two-speakers"],
  )
})

const harbour = (how: string, who = "Transport Minister Tomas Berg") =>
  `“We will ${how} open the old northern harbour to the ferries,” ${who} said on Tuesday.`

test("changed-quotation: a word that only links others is a note, and needs nobody", () => {
  const findings = findingsOf(
    readingsOf([
      ["Morgenblatt", "2024-03-05", harbour("open the gates and")],
      ["Harbour Times", "2024-03-05", harbour("open these gates, and so")],
    ]),
  )
  assert.deepEqual(
    findings.map(({ check, severity }) => [check, severity]),
    [["changed-quotation", "note"]],
  )
})

test("changed-quotation: other words at the end of both are a change, more of the words is none", () => {
  const ends = (last: string) =>
    `“We would open the old northern harbour, and the ferries have become ${last},” Transport Minister Tomas Berg said on Tuesday.`
  const found = (...words: readonly string[]) =>
    findingsOf(
      readingsOf(
        words.map(
          (each, at): Told => [["Morgenblatt", "The Ledger"][at] ?? "", "2024-03-05", ends(each)],
        ),
      ),
    ).map(({ says }) => (says.match(/“[^“”]*”(?= \/|\.$)/gu) ?? []).sort())
  assert.deepEqual(found("dearer", "more expensive"), [["“dearer”", "“more expensive”"]])
  assert.deepEqual(found("dearer", "dearer for everybody on the outer islands"), [])
})

/** What many reports bring up is one question for a person, and not one for each two of them. */
const askedOnce: readonly (readonly [check: string, ...words: string[]])[] = [
  ["changed-quotation", harbour("gladly"), harbour("hardly"), harbour("hardly"), harbour("gladly")],
  [
    "two-speakers",
    harbour("gladly"),
    harbour("gladly"),
    harbour("gladly", "Finance Minister Ada Lindqvist"),
    harbour("gladly", "Finance Minister Ada Lindqvist"),
  ],
]
for (const [check, ...words] of askedOnce) {
  test(`${check} asks once, however many reports bring it up`, () => {
    const outlets = ["Morgenblatt", "Harbour Times", "The Ledger", "Northern Wire"]
    const told = words.map((each, at): Told => [outlets[at] ?? "", "2024-03-05", each])
    const found = findingsOf(readingsOf(told)).filter((each) => each.check === check)
    assert.equal(found.length, 1)
  })
}
