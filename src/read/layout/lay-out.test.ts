import assert from "node:assert/strict"
import { test } from "node:test"
import type { Draft } from "../draft.ts"
import { layOut } from "./lay-out.ts"

const laidOut = (text: string, published = "2023-10-01"): Draft =>
  layOut({
    report: { id: "R", language: "en", text, published },
    blocks: [],
    sentences: [],
    blockOf: [],
    quantities: [],
    dates: [],
    parties: [],
    mentions: [],
    entries: [],
    passedBy: [],
  })

const datelines: readonly (readonly [
  text: string,
  place: string | undefined,
  country: string | undefined,
  day: string,
])[] = [
  ["LIMA, Sept 28 (Reuters) - Peru said it would sign.", "Lima", "PE", "2023-09-28"],
  ["WASHINGTON (AP) — The Senate voted.", "Washington", "US", "2023-10-01"],
  ["Dhaka [Bangladesh], September 29 (ANI): The port reopened.", "Dhaka", "BD", "2023-09-29"],
  ["date 2022-05-03 Dhaka [Bangladesh], May 3 : The port reopened.", "Dhaka", "BD", "2022-05-03"],
  ["VIENNA: Ministers met.", "Vienna", "AT", "2023-10-01"],
  ["OSLO, March 3 — Talks began.", "Oslo", "NO", "2023-03-03"],
  ["NAIROBI, Kenya -- Rebels withdrew.", "Nairobi", "KE", "2023-10-01"],
  ["BOISE, Idaho (AP) _ A fire spread.", "Boise", "US", "2023-10-01"],
  ["LONDON/PARIS, July 8 2021 (Reuters) - Banks merged.", "London/Paris", "GB", "2021-07-08"],
  ["MOSCOW. Dec 31 (Interfax) - Gas flowed.", "Moscow", "RU", "2022-12-31"],
  ["(CNN) — A man walked home.", undefined, undefined, "2023-10-01"],
  ["LIMA-Peru said it would sign.", "Lima", "PE", "2023-10-01"],
  [
    "Lima-Two bodies were found in the hills over the town on Friday, officials of the region said.",
    "Lima",
    "PE",
    "2023-10-01",
  ],
  ["Lima / ANDINA /. Peru said it would sign.", "Lima", "PE", "2023-10-01"],
  [`Lima: Peru ${"said that it would sign the treaty ".repeat(4)}.`, "Lima", "PE", "2023-10-01"],
  ["Lima: no talks", undefined, undefined, "2023-10-01"],
  ["Lima-Callao line to open", undefined, undefined, "2023-10-01"],
  ["Zelenskyy: we need more", undefined, undefined, "2023-10-01"],
  ["Paris - the city of light - slept.", undefined, undefined, "2023-10-01"],
  ["NATO: An alliance under strain", undefined, undefined, "2023-10-01"],
]

for (const [text, place, country, day] of datelines) {
  test(`dateline: ${text}`, () => {
    const { report } = laidOut(text)
    assert.deepEqual(
      [report.dateline?.place, report.dateline?.country, report.day?.value],
      [place, country, day],
    )
  })
}

const pages: readonly (readonly [name: string, text: string, blocks: readonly string[]])[] = [
  [
    "agency story",
    "Ports reopen after storm\n\nBy Jane Doe\n\nLIMA, Sept 28 (Reuters) - Ports reopened.\n\n(Reporting by Jane Doe; Editing by John Roe)",
    [
      "headline: Ports reopen after storm",
      "byline: By Jane Doe",
      "dateline: LIMA, Sept 28 (Reuters)",
      "paragraph: Ports reopened.",
      "byline: (Reporting by Jane Doe; Editing by John Roe)",
    ],
  ],
  [
    "press release",
    "FOR IMMEDIATE RELEASE\n\nAcme gives to the school.\n\n• Ten buses\n• A new roof\n\nThe gift is the largest.\n\nAbout Acme\n\nAcme makes anvils.\n\n###",
    [
      "boilerplate: FOR IMMEDIATE RELEASE",
      "paragraph: Acme gives to the school.",
      "bullet: Ten buses",
      "bullet: A new roof",
      "paragraph: The gift is the largest.",
      "boilerplate: About Acme",
      "boilerplate: Acme makes anvils.",
      "boilerplate: ###",
    ],
  ],
  [
    "an address with blanks",
    "https://example.org/news/2023/ports-reopen?module=lead & pgtype = homepage\n\nPorts reopened.",
    [
      "boilerplate: https://example.org/news/2023/ports-reopen?module=lead & pgtype = homepage",
      "paragraph: Ports reopened.",
    ],
  ],
  [
    "broken lines with empty lines between",
    `${"The ports of the cold north were open again this\n\nmorning, the ministry of the sea told nearly all of\n\n".repeat(6)}us.`,
    [
      `paragraph: ${"The ports of the cold north were open again this\n\nmorning, the ministry of the sea told nearly all of\n\n".repeat(6)}us.`,
    ],
  ],
  [
    "correction",
    "Correction: an earlier version gave the wrong year.\n\nBy 2030 the line will be open.",
    [
      "note: Correction: an earlier version gave the wrong year.",
      "paragraph: By 2030 the line will be open.",
    ],
  ],
  [
    "lines broken by a mail program",
    "The ministers of the two countries agreed on Monday to open the border\nto goods and, later, to people. They did not name\na day.",
    [
      "paragraph: The ministers of the two countries agreed on Monday to open the border\nto goods and, later, to people. They did not name\na day.",
    ],
  ],
]

for (const [name, text, blocks] of pages) {
  test(`blocks: ${name}`, () => {
    assert.deepEqual(
      laidOut(text).blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
      blocks,
    )
  })
}

test("a paper that names itself on a line of its own is the outlet", () => {
  const { report, blocks } = laidOut(
    "Harbour reopens after storm\n\nThe Evening Gazette\n\nThe harbour reopened on Monday, the mayor said.\n\nShips left.",
  )
  assert.equal(report.outlet, "The Evening Gazette")
  assert.deepEqual(
    blocks.map(({ kind }) => kind),
    ["headline", "byline", "paragraph", "paragraph"],
  )
})
