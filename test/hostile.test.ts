import assert from "node:assert/strict"
import { describe, test } from "node:test"
import { read } from "../src/index.ts"
import { hostileTexts } from "./hostile-texts.ts"
import { unsound } from "./unsound.ts"

/** Long enough for every cap to be met; how time grows with length is for `npm run bench -- hostile`. */
const length = 4_000

const ofOneCharacter = [
  "commas",
  "quotation marks",
  "opening quotation marks",
  "apostrophes",
  "opening brackets",
  "digits",
  "spaces",
  "line breaks",
  "full stops",
  "one word",
  "null characters",
]

describe("any text is read", () => {
  for (const [name, make] of Object.entries(hostileTexts)) {
    test(name, () => {
      for (const size of [0, 1, 2, length]) {
        const text = make(size)
        assert.deepEqual(unsound(read(text, { published: "2024-03-15" }), text), [])
      }
    })
  }

  test("a million of one character", () => {
    for (const name of ofOneCharacter) {
      const text = hostileTexts[name]?.(1_000_000) ?? ""
      assert.deepEqual(unsound(read(text), text), [], name)
    }
  })

  test("five million characters on one line", () => {
    const text = `${"a".repeat(99)} `.repeat(50_000)
    assert.deepEqual(unsound(read(text), text), [])
  })
})
