import assert from "node:assert/strict"
import { describe, test } from "node:test"
import fc from "fast-check"
import { read } from "../src/index.ts"
import type { Reading } from "../src/model/reading.ts"
import type { Span } from "../src/model/span.ts"

const spansOf = ({ entries, dates, quantities, parties }: Reading): readonly Span[] => [
  ...entries.flatMap(({ span, sentence }) => [span, sentence]),
  ...dates.map(({ span }) => span),
  ...quantities.map(({ span }) => span),
  ...parties.flatMap(({ mentions }) => mentions),
]

/** Whatever the text, a reading keeps these promises. */
function keepsItsPromises(text: string): void {
  const reading = read(text, { published: "2024-03-15" })
  for (const { start, end } of spansOf(reading)) {
    assert.ok(start >= 0 && start <= end && end <= text.length, `span ${start}-${end} is outside`)
  }
  const ids = [...reading.entries, ...reading.parties, ...reading.findings].map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length, "two entries have one id")
  assert.deepEqual(read(text, { published: "2024-03-15" }), reading)
}

const said = "“We will send 50 million euros to Kenya,” Minister Anna Lind said on Tuesday. "

const texts: readonly [name: string, text: string][] = [
  ["nothing", ""],
  ["blank lines", "\n\n \t\n"],
  ["control characters", said.replaceAll(" ", "\u0000\u0007 ")],
  ["lone surrogates", `\ud800 ${said}\udfff\ud83d`],
  ["right-to-left marks", `\u202e${said}\u2066\u200f`],
  ["quotation marks that never close", "“".repeat(3000) + said + '"'.repeat(2999)],
  ["brackets that never close", "([{".repeat(3000) + said],
  ["commas only", ",".repeat(20_000)],
  ["one word without an end", "a".repeat(100_000)],
  ["digits without an end", `${"9".repeat(5000)}.${"9".repeat(5000)} million dollars`],
  ["one sentence without an end", "he said and ".repeat(3000)],
  ["emoji and joiners", "👩‍👩‍👧‍👦 said 🇺🇦 met 🇺🇸. ".repeat(50)],
  ["names of object members", "constructor said __proto__ met toString on valueOf. ".repeat(5)],
]

describe("no text makes the reader fail", () => {
  for (const [name, text] of texts) test(name, () => keepsItsPromises(text))
})

const words = fc.constantFrom(
  ...'said Kyiv NATO " “ ” ’ , . … : ; ( ) [ ] $ € 5 2.4 million % on Tuesday \n\n met he the - — constructor 31 USD EUR of to and \u202e \ud800 é 中'.split(
    " ",
  ),
)

test("any mixture of news and rubbish keeps the promises", () => {
  const mixture = fc.array(words, { maxLength: 80 }).map((parts) => parts.join(" "))
  fc.assert(fc.property(mixture, keepsItsPromises), { numRuns: 150, seed: 7 })
})

test("any text at all keeps the promises", () => {
  const anything = fc.string({ unit: "binary", maxLength: 300 })
  fc.assert(fc.property(anything, keepsItsPromises), { numRuns: 100, seed: 7 })
})
