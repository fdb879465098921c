import assert from "node:assert/strict"
import { test } from "node:test"
import type { Commitment } from "../model/entry.ts"
import type { Reading } from "../model/reading.ts"
import { partsExceedWhole } from "./parts-exceed-whole.ts"

const rates = { perEuro: () => undefined }
const sums = /(?<bound>up to |over )?(?<code>[A-Z]{3}) (?<figure>[\d.]+) million/gu

/** A reading whose first sum is a commitment and all later ones are told to be parts of it. */
function readingOf(text: string, sentenceOf = (_at: number) => 0): Omit<Reading, "findings"> {
  const entries = [...text.matchAll(sums)].map((match, at): Commitment => {
    const span = { start: match.index, end: match.index + match[0].length }
    const { bound, code = "", figure = "" } = match.groups ?? {}
    const start = sentenceOf(at)
    return {
      kind: "commitment",
      id: `C-${at}`,
      span,
      sentence: { start, end: text.length },
      rule: "commitment/test",
      via: [],
      modality: "asserted",
      confidence: "high",
      provider: null,
      recipient: null,
      stage: "announced",
      amount: {
        span,
        value: String(Number(figure) * 1e6),
        bound: bound === undefined ? "=" : bound === "over " ? ">" : "<",
        currency: code,
        rule: "amount/money-by-code",
      },
      alsoStated: [],
      supplies: [],
      ...(at > 0 && { partOf: "C-0" }),
    }
  })
  const report = { id: "R-1", language: "en", text } as const
  return { report, parties: [], dates: [], quantities: [], entries }
}

test("parts that come to more than the whole", () => {
  const text = "EUR 50 million, of which EUR 30 million for wells and EUR 24 million for pipes"
  const [finding, ...rest] = partsExceedWhole.run(readingOf(text), rates)
  assert.equal(finding?.severity, "contradiction")
  assert.equal(finding?.expected, "at least EUR 54 million")
  assert.deepEqual(finding?.entries, ["C-0", "C-1", "C-2"])
  assert.equal(rest.length, 0)
})

test("one part larger than the whole", () => {
  const text = "EUR 50 million, including EUR 500 million for wells"
  assert.equal([...partsExceedWhole.run(readingOf(text), rates)].length, 1)
})

const sound: readonly (readonly [why: string, text: string])[] = [
  ["less than the whole", "EUR 50 million, including EUR 30 million for wells"],
  ["all of the whole", "EUR 50 million: EUR 30 million for wells and EUR 20 million for pipes"],
  ["within rounding", "EUR 50 million: EUR 30.2 million for wells and EUR 20.2 million for pipes"],
  ["a whole that may be more", "over EUR 50 million, including EUR 60 million for wells"],
  ["a part that may be less", "EUR 50 million, including up to EUR 60 million for wells"],
  ["another currency", "EUR 50 million, including SEK 300 million for wells"],
]

for (const [why, text] of sound)
  test(`passes by ${why}`, () =>
    assert.deepEqual([...partsExceedWhole.run(readingOf(text), rates)], []))

test("passes by parts told in another sentence", () => {
  const text = "EUR 50 million went to roads. It spent EUR 300 million on wells"
  const reading = readingOf(text, (at) => at * 30)
  assert.deepEqual([...partsExceedWhole.run(reading, rates)], [])
})
