import assert from "node:assert/strict"
import { test } from "node:test"
import { openingOf, parsePattern, sourceOf, wordsOf } from "./pattern.ts"

/** Every leaf as its own first letter, so that a pattern reads as a regular expression. */
const compiled = (source: string): string =>
  sourceOf(parsePattern(source), (leaf) => leaf.charAt(0))

const cases: readonly (readonly [pattern: string, expression: string])[] = [
  ["the month:MONTH", "[t](?<month1>[M])"],
  ["early? (MONTH | YEAR)", "(?:[e])?(?:[M]|[Y])"],
  ["CARDINAL (- CARDINAL)*", "[C](?:[-][C]){0,4}"],
  ["a:one | a:two", "(?:(?<a1>[o])|(?<a2>[t]))"],
  ["MONTH .? , DAY", "[M](?:[.])?[,][D]"],
]

test("a pattern is a regular expression over words", () => {
  for (const [pattern, expression] of cases) assert.equal(compiled(pattern), expression)
})

test("the words a match can open with", () => {
  const opening = (source: string) => openingOf(parsePattern(source)).leaves
  assert.deepEqual(opening("the? early? MONTH of"), ["the", "early", "MONTH"])
  assert.deepEqual(opening("(in | on) span:DAY"), ["in", "on"])
})

test("the words a pattern spells out", () => {
  assert.deepEqual([...wordsOf(parsePattern("(in | on) the DAY 's"))], ["in", "on", "the", "'s"])
})

test("a flaw in a pattern is a flaw in the program", () => {
  assert.throws(() => parsePattern("(the MONTH"))
  assert.throws(() => parsePattern("the MONTH)"))
})
