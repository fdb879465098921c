import assert from "node:assert/strict"
import { test } from "node:test"
import { matchOf } from "./match.ts"

const typed: readonly (readonly [typed: string, whole: string | undefined, open?: string])[] = [
  ["grain corr", '"grain" "corr"', '"grain" "corr"*'],
  ["grain ", '"grain"'],
  ['"grain corridor"', '"grain corridor"'],
  ["OR NEAR(a", '"OR" "NEAR(a"', '"OR" "NEAR(a"*'],
  ["grain *", '"grain"'],
  ["«*»", undefined],
  ["", undefined],
]

for (const [words, whole, open = whole] of typed) {
  test(`${words || "nothing"} is looked for as ${open ?? "nothing"}`, () => {
    assert.deepEqual(matchOf(words), whole && { whole, open })
  })
}
