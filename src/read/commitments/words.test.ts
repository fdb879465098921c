import assert from "node:assert/strict"
import { test } from "node:test"
import { instrumentIn, singular, tellsOfAid, wordsOf } from "./words.ts"

const instrumentsOf: readonly [phrase: string, instrument: string | undefined][] = [
  ["a concessional loan", "concessional loan"],
  ["preferential buyer’s credit loan", "buyer's credit"],
  ["firm orders", "firm order"],
  ["“framework contracts”", "framework contract"],
  ["an overseas investment loan", "loan"],
  ["military aid", undefined],
  ["", undefined],
]

test("a phrase names its instrument by its last and longest name", () => {
  for (const [phrase, instrument] of instrumentsOf) {
    assert.equal(instrumentIn(wordsOf(phrase)), instrument, phrase)
  }
})

test("nouns are made singular as far as our lexicons need it", () => {
  assert.deepEqual(["loans", "supplies", "gas", "glass", "buses"].map(singular), [
    "loan",
    "supply",
    "gas",
    "glass",
    "buse",
  ])
})

test("help is told by nouns of giving, by goods and by sectors", () => {
  for (const phrase of ["in emergency relief", "artillery shells", "climate finance"]) {
    assert.ok(tellsOfAid(wordsOf(phrase)), phrase)
  }
  for (const phrase of ["a profit", "in damage", ""]) {
    assert.ok(!tellsOfAid(wordsOf(phrase)), phrase)
  }
})
