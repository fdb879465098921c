import assert from "node:assert/strict"
import { test } from "node:test"
import { isPlural, singular } from "./plural.ts"

const plurals: readonly (readonly [plural: string, singular: string])[] = [
  ["allies", "ally"],
  ["bushes", "bush"],
  ["Iraqis", "Iraqi"],
  ["children", "child"],
  ["chairmen", "chairman"],
  ["women", "woman"],
  ["people", "people"],
  ["buses", "bus"],
  ["movies", "movie"],
]

for (const [plural, one] of plurals)
  test(`${plural} are of one ${one}`, () => {
    assert.ok(isPlural(plural))
    assert.equal(singular(plural), one)
  })

for (const word of ["bus", "crisis", "was", "press", "regimen", "army", "across", "this"])
  test(`${word} is no plural`, () => assert.equal(isPlural(word), false))
