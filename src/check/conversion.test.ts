import assert from "node:assert/strict"
import { test } from "node:test"
import type { Quantity } from "../model/quantity.ts"
import type { Reading } from "../model/reading.ts"
import { conversion } from "./conversion.ts"

/** Units for one euro, in a June of round figures. */
const june: Readonly<Record<string, string>> = {
  EUR: "1",
  USD: "1.1",
  NOK: "11",
  GBP: "0.88",
  JPY: "150",
}
const rates = {
  perEuro: (currency: string, month: string) => (month === "2021-06" ? june[currency] : undefined),
}

const scales: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9 }
const sum = /(?<code>[A-Z]{3}) (?<figure>[\d.,]+) (?<scale>million|billion)/gu

/** A reading of sums as "EUR 2 million (USD 2.2 million)", each bracket restating the sum before. */
function readingOf(text: string, published = "2021-06-15"): Omit<Reading, "findings"> {
  const quantities: Quantity[] = []
  for (const match of text.matchAll(sum)) {
    const { code = "", figure = "", scale = "" } = match.groups ?? {}
    const span = { start: match.index, end: match.index + match[0].length }
    const value = String(Number(figure.replace(",", ".")) * (scales[scale] ?? 1))
    const before = text.charAt(span.start - 1) === "(" ? quantities.at(-1)?.span : undefined
    quantities.push({
      span,
      value,
      bound: "=",
      currency: code,
      rule: "amount/money-by-code",
      ...(before && { restates: before }),
    })
  }
  const report = { id: "R-1", language: "en", text, published } as const
  return { report, parties: [], dates: [], quantities, entries: [] }
}

const run = (text: string, published?: string) => [
  ...conversion.run(readingOf(text, published), rates),
]

const contradictions: readonly (readonly [text: string, expected: string])[] = [
  ["EUR 300 million (USD 450 million) for dams", "USD 330 million"],
  ["NOK 500 million (USD 50 billion) for ferries", "USD 50 million"],
  ["GBP 880 million (USD 880 million) for rail", "USD 1.1 billion"],
  [
    "EUR 2.5 billion (USD 2.74 billion), with EUR 1 billion (USD 1.45 billion) for dykes",
    "USD 1.1 billion",
  ],
  ["NOK 20 billion (USD 2,0 billion) for roads", "USD 2 billion"],
]

for (const [text, expected] of contradictions)
  test(`contradicts: ${text}`, () => {
    const [finding, ...rest] = run(text)
    assert.equal(finding?.severity, "contradiction")
    assert.equal(finding?.expected, expected)
    assert.equal(rest.length, 0)
  })

const passedBy: readonly (readonly [text: string, why: string])[] = [
  ["EUR 300 million (USD 330 million) for dams", "the month's rate"],
  ["EUR 1 million (USD 1.4 million) for a well", "one may be anything up to a million and a half"],
  ["EUR 7 million (USD 8 million) for schools", "both rounded"],
  ["EUR 300 million (USD 338 million) for dams", "a day's rate within the month"],
  ["EUR 300 million and USD 450 million for dams", "not the same sum"],
  ["EUR 300 million (XAU 450 million) for dams", "no reference rate"],
]

for (const [text, why] of passedBy)
  test(`passes by, ${why}: ${text}`, () => assert.deepEqual(run(text), []))

test("an old rate is a note", () => {
  const [finding] = run("EUR 300 million (USD 360 million) for dams")
  assert.equal(finding?.severity, "note")
})

test("a report that uses one old rate throughout is in doubt, not in contradiction", () => {
  const text =
    "EUR 300 million (USD 405 million), EUR 200 million (USD 270 million), EUR 500 million (USD 675 million)"
  assert.deepEqual([...new Set(run(text).map(({ severity }) => severity))], ["doubt"])
})

test("a report of no known month is passed by", () =>
  assert.deepEqual(run("EUR 300 million (USD 450 million)", "1990-01-01"), []))
