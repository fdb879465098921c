import assert from "node:assert/strict"
import { test } from "node:test"
import fc from "fast-check"
import { countWhile } from "./sorted.ts"

test("counts what stands before the limit, as looking at every item does", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 50 })),
      fc.integer({ min: -5, max: 55 }),
      (numbers, limit) => {
        const sorted = numbers.toSorted((a, b) => a - b)
        const found = countWhile(sorted, (number) => number < limit)
        assert.equal(found, sorted.filter((number) => number < limit).length)
      },
    ),
    { seed: 1 },
  )
})
