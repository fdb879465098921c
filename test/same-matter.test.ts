import assert from "node:assert/strict"
import { test } from "node:test"
import { countedIn } from "../src/model/counted.ts"
import type { CommitmentMatter, Matter } from "../src/model/matter.ts"
import { readingsOf, recordOf, type Told } from "./record-of.ts"

const mattersOf = (reports: readonly Told[]): readonly Matter[] =>
  recordOf(readingsOf(reports)).matters()

/** Two reports of which an entry each is about one matter. */
const joined: readonly (readonly [why: string, kind: Matter["kind"], Told, Told])[] = [
  [
    "another part of the words, once in the words of the report",
    "statement",
    [
      "Morgenblatt",
      "2024-03-05",
      "“The harbour is safe. The ferries sail again on Friday, and nobody needs to fear for a ticket,” Transport Minister Tomas Berg said on Tuesday.",
    ],
    [
      "Harbour Times",
      "2024-03-05",
      "Transport Minister Tomas Berg said nobody needed to fear for a ticket as the ferries sail again on Friday.",
    ],
  ],
  [
    "the speaker by office and family name",
    "statement",
    [
      "Morgenblatt",
      "2024-03-05",
      "“Estonia will not accept another ship from the shadow fleet in its ports,” Prime Minister Kaja Saar said on Tuesday.",
    ],
    [
      "Harbour Times",
      "2024-03-06",
      "Estonian Prime Minister Saar said on Tuesday that Estonia would not accept ships from the shadow fleet in its ports.",
    ],
  ],
  [
    "a day apart, with other words for meeting",
    "meeting",
    [
      "Morgenblatt",
      "2024-03-08",
      "Ada Lindqvist met Kenyan President Jonas Kiprono in Nairobi on Thursday.",
    ],
    [
      "Harbour Times",
      "2024-03-09",
      "Kenyan President Jonas Kiprono held talks with Norwegian Prime Minister Ada Lindqvist in Nairobi on Friday.",
    ],
  ],
  [
    "a rounded amount",
    "commitment",
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
    "an amount in another currency",
    "commitment",
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
    "a count that both give, in other words",
    "statement",
    [
      "Morgenblatt",
      "2024-03-05",
      "The Danish navy said on Tuesday it had captured 23 smugglers who tried to reach the coast of Jutland.",
    ],
    [
      "Harbour Times",
      "2024-03-05",
      "The Danish navy says it has arrested 23 Baltic smugglers who tried to reach Jutland in a boat.",
    ],
  ],
  [
    "the government for its country, days later, with nobody told as who gets it",
    "commitment",
    [
      "Morgenblatt",
      "2024-03-05",
      "The Norwegian government will provide 20 million euros for transformers, cables and switches before the winter.",
    ],
    [
      "Harbour Times",
      "2024-03-08",
      "Norway is providing 20 million euros for the delivery of transformers and cables to repair grids before the winter.",
    ],
  ],
  [
    "almost the same sentence with another figure",
    "commitment",
    [
      "Morgenblatt",
      "2024-03-05",
      "Norway pledged $40 million to Kenya on Tuesday for flood relief.",
    ],
    [
      "Harbour Times",
      "2024-03-05",
      "Norway pledged $45 million to Kenya on Tuesday for flood relief.",
    ],
  ],
  [
    "a speech and an excerpt of it, printed the day before",
    "statement",
    [
      "Harbour Office",
      "2024-03-05",
      "Excerpts from President Anna Schmidt’s Speech\n\nWe have built the longest bridge of our coast in four years, and not one of its builders was hurt.",
    ],
    [
      "Harbour Office",
      "2024-03-06",
      "Remarks by President Anna Schmidt\n\nPRESIDENT SCHMIDT: Good evening, everybody. (Applause.) We have built the longest bridge of our coast in four years, and not one of its builders was hurt. Thank you all.\n\nQ  Will it last?",
    ],
  ],
  [
    "a pledge recalled months later",
    "commitment",
    [
      "Morgenblatt",
      "2024-01-09",
      "Norway pledged $40 million to Kenya on Tuesday for flood relief.",
    ],
    [
      "Harbour Times",
      "2024-05-14",
      "Norway pledged $40 million to Kenya in January for flood relief.",
    ],
  ],
]

for (const [why, kind, ...reports] of joined)
  test(`one ${kind}: ${why}`, () => {
    const shared = mattersOf(reports).filter((matter) => matter.reports === 2)
    assert.deepEqual(
      shared.map((matter) => matter.kind),
      [kind],
    )
  })

test("two matters: what somebody says, and what is passed on in it", () => {
  const statements = mattersOf([
    [
      "Morgenblatt",
      "2024-03-05",
      "Ada Lindqvist said Transport Minister Tomas Berg had told her the ferries would sail again on Friday.",
    ],
  ]).filter(({ kind }) => kind === "statement")
  assert.deepEqual(
    statements.map(({ entries }) => entries.length),
    [1, 1],
  )
})

const isCommitment = (matter: Matter): matter is CommitmentMatter => matter.kind === "commitment"

/** How the commitments of some reports hang together, and which of them a total counts. */
const tied: readonly (readonly [
  why: string,
  tie: "partOf" | "renews",
  counts: readonly string[],
  ...Told[],
])[] = [
  [
    "a promise made again",
    "renews",
    ["40000000"],
    [
      "Morgenblatt",
      "2024-01-09",
      "Norway pledged $40 million to Kenya on Tuesday for flood relief.",
    ],
    [
      "Harbour Times",
      "2024-05-14",
      "Norway on Tuesday reaffirmed its pledge of $40 million to Kenya for flood relief.",
    ],
  ],
]

test("renews: not what is one more of the same sum a year later", () => {
  const matters = mattersOf([
    ["Morgenblatt", "2023-06-26", "On Monday Norway pledged 10 million euros to Kenya."],
    [
      "Harbour Times",
      "2024-12-18",
      "On Wednesday Norway pledged an additional 10 million euros to Kenya.",
    ],
  ]).filter(isCommitment)
  assert.deepEqual(
    matters.map(({ renews }) => renews),
    [undefined, undefined],
  )
})

for (const [why, tie, counts, ...reports] of tied)
  test(`${tie}: ${why}`, () => {
    const matters = mattersOf(reports).filter(isCommitment)
    assert.equal(matters.length, 2)
    assert.equal(matters.filter((matter) => matter[tie] !== undefined).length, 1)
    const byId = new Map(matters.map((matter) => [matter.id, matter]))
    const counted = countedIn(matters).filter((each) => each.counts)
    assert.deepEqual(
      counted.map(({ matter }) => byId.get(matter)?.range?.high),
      counts,
    )
  })

const pledge = (amount: string, after = ""): string =>
  `Norway pledged ${amount} to Kenya on Tuesday for flood relief in the Tana valley.${after}`

test("two sums that both of two reports list stay two", () => {
  const list =
    "Norway pledged $40 million to Kenya for flood relief in 2025.\n\nNorway pledged $45 million to Kenya for flood relief in 2026."
  const matters = mattersOf([
    ["Morgenblatt", "2024-03-05", list],
    ["Harbour Times", "2024-03-05", `The government said so.\n\n${list}`],
  ]).filter(isCommitment)
  assert.deepEqual(
    matters.filter(({ amount }) => amount?.state === "conflict"),
    [],
  )
})

test("an amount in conflict keeps both versions and their range", () => {
  const [matter] = mattersOf([
    ["Morgenblatt", "2024-03-05", pledge("$40 million")],
    ["Harbour Times", "2024-03-05", pledge("$43 million")],
  ]).filter(isCommitment)
  assert.equal(matter?.amount?.state, "conflict")
  assert.deepEqual(matter?.range, { currency: "USD", low: "40000000", high: "43000000" })
})

test("an outlet's correction withdraws its first figure, which stays visible", () => {
  const [matter] = mattersOf([
    ["Morgenblatt", "2024-03-05", pledge("$40 million")],
    ["Morgenblatt", "2024-03-06", pledge("$43 million")],
  ]).filter(isCommitment)
  assert.equal(matter?.amount?.state, "corrected")
  assert.deepEqual(
    matter?.amount?.versions.map(({ value, corrected }) => [value.value, corrected ?? false]),
    [
      ["43000000", false],
      ["40000000", true],
    ],
  )
  assert.deepEqual(matter?.range, { currency: "USD", low: "43000000", high: "43000000" })
})

test("a person's judgement joins and parts, and outweighs ours", () => {
  const readings = readingsOf([
    ["Morgenblatt", "2024-03-05", pledge("$40 million")],
    ["Harbour Times", "2024-03-05", pledge("$40 million")],
  ])
  const record = recordOf(readings)
  const [matter] = record.matters()
  const [left = "", right = ""] = matter?.entries ?? []
  const by = { left, right, why: "read both", by: "Ida", about: "entry" } as const
  record.decide({ ...by, verdict: "different", at: "2024-03-07T10:00:00.000Z" })
  assert.equal(record.matters().length, 2)
  record.decide({ ...by, verdict: "same", at: "2024-03-07T11:00:00.000Z" })
  assert.deepEqual(record.matters(), [matter])
})
