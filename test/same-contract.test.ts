import assert from "node:assert/strict"
import { test } from "node:test"
import { countedIn } from "../src/model/counted.ts"
import type { CommitmentMatter, Matter } from "../src/model/matter.ts"
import { readingsOf, recordOf, type Told } from "./record-of.ts"

const isCommitment = (matter: Matter): matter is CommitmentMatter => matter.kind === "commitment"

const commitmentsOf = (reports: readonly Told[]): readonly CommitmentMatter[] =>
  recordOf(readingsOf(reports)).matters().filter(isCommitment)

/** Two reports of one contract or order. */
const joined: readonly (readonly [why: string, Told, Told])[] = [
  [
    "a contract told from either side, with the ministry for its country",
    [
      "Morgenblatt",
      "2024-01-09",
      "Denmark signed a framework contract worth up to 600 million euros with Nordhavn Systems for radars.",
    ],
    [
      "Harbour Times",
      "2024-01-10",
      "Nordhavn Systems has won a framework agreement for radars from the Danish Defence Ministry with a total value of up to 600 million euros.",
    ],
  ],
  [
    "an order of which only the number of digits is told",
    [
      "Morgenblatt",
      "2024-01-09",
      "Denmark placed a second order for 40 radars with Nordhavn Systems. The order value is in the two-digit million euro range.",
    ],
    [
      "Harbour Times",
      "2024-01-09",
      "Nordhavn Systems has received a second order for 40 radars from Denmark. The order is worth a high double-digit million sum in euros.",
    ],
  ],
]

for (const [why, ...reports] of joined)
  test(`one contract: ${why}`, () =>
    assert.deepEqual(
      commitmentsOf(reports).map((matter) => matter.reports),
      [2],
    ))

/** Two reports of two orders. */
const apart: readonly (readonly [why: string, Told, Told])[] = [
  [
    "two orders under one framework, days apart",
    [
      "Morgenblatt",
      "2024-01-09",
      "Denmark placed a second order for radars with Nordhavn Systems. The order value is in the two-digit million euro range.",
    ],
    [
      "Harbour Times",
      "2024-01-11",
      "Nordhavn Systems has received a third order for radars from Denmark. The order value is in the two-digit million euro range.",
    ],
  ],
  [
    "orders for the same goods, months apart",
    [
      "Morgenblatt",
      "2024-01-09",
      "Denmark has called off radars from Nordhavn Systems. The order value is in the two-digit million euro range.",
    ],
    [
      "Harbour Times",
      "2024-04-16",
      "Denmark has again called off radars from Nordhavn Systems. The order value is in the two-digit million euro range.",
    ],
  ],
]

for (const [why, ...reports] of apart)
  test(`two orders: ${why}`, () =>
    assert.deepEqual(
      commitmentsOf(reports).map((matter) => matter.reports),
      [1, 1],
    ))

/** How commitments of two reports hang together, and which of them a total counts. */
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
  [
    "a ceiling raised",
    "renews",
    ["900000000"],
    [
      "Morgenblatt",
      "2024-01-09",
      "Denmark signed a framework contract worth up to 600 million euros with Nordhavn Systems for radars.",
    ],
    [
      "Harbour Times",
      "2024-05-14",
      "Denmark raised its framework contract with Nordhavn Systems for radars to up to 900 million euros.",
    ],
  ],
  [
    "a contract that replaces the one before",
    "renews",
    ["900000000"],
    [
      "Morgenblatt",
      "2024-01-09",
      "Denmark signed a framework contract worth up to 600 million euros with Nordhavn Systems for radars.",
    ],
    [
      "Harbour Times",
      "2024-05-14",
      "On Tuesday, Denmark signed a framework contract worth up to 900 million euros with Nordhavn Systems for radars. It replaces the previous one.",
    ],
  ],
  [
    "a call-off under a framework",
    "partOf",
    ["600000000"],
    [
      "Morgenblatt",
      "2024-01-09",
      "Denmark signed a framework contract worth up to 600 million euros with Nordhavn Systems for radars.",
    ],
    [
      "Harbour Times",
      "2024-05-14",
      "Denmark placed a firm order worth 200 million euros with Nordhavn Systems for radars under the framework contract.",
    ],
  ],
]

for (const [why, tie, counts, ...reports] of tied)
  test(`${tie}: ${why}`, () => {
    const matters = commitmentsOf(reports)
    assert.equal(matters.length, 2)
    assert.equal(matters.filter((matter) => matter[tie] !== undefined).length, 1)
    const byId = new Map(matters.map((matter) => [matter.id, matter]))
    const counted = countedIn(matters).filter((each) => each.counts)
    assert.deepEqual(
      counted.map(({ matter }) => byId.get(matter)?.range?.high),
      counts,
    )
  })

test("an order is under the framework that stood, not under the one signed after it", () => {
  const matters = commitmentsOf([
    [
      "Morgenblatt",
      "2024-01-09",
      "Denmark signed a framework contract worth up to 600 million euros with Nordhavn Systems for radars.",
    ],
    [
      "Harbour Times",
      "2024-02-14",
      "Denmark placed a firm order worth 200 million euros with Nordhavn Systems for radars under the framework contract.",
    ],
    [
      "Evening Mail",
      "2024-05-14",
      "On Tuesday, Denmark signed a framework contract worth up to 900 million euros with Nordhavn Systems for radars. It replaces the previous one.",
    ],
  ])
  const [older, order, newer] = matters.toSorted((a, b) =>
    (a.first ?? "") < (b.first ?? "") ? -1 : 1,
  )
  assert.equal(order?.partOf, older?.id)
  assert.deepEqual(newer?.parts, [])
})
