import assert from "node:assert/strict"
import { describe, test } from "node:test"
import { changedAgainst, heldAgainst } from "../../web/diff.ts"
import { type Mark, type Piece, paragraphsOf } from "../../web/reading-room/marks.ts"

const mark = (id: string, start: number, end: number): Mark => ({ id, kind: "event", start, end })

const written = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => ("text" in piece ? piece.text : `${piece.mark.id}(${written(piece.inside)})`))
    .join("")

const cases: readonly (readonly [
  says: string,
  text: string,
  marks: readonly Mark[],
  as: string,
])[] = [
  ["nested marks nest", "abcdef", [mark("x", 0, 6), mark("y", 2, 4)], "x(aby(cd)ef)"],
  ["crossing marks are cut", "abcdef", [mark("x", 0, 4), mark("y", 2, 6)], "x(aby(cd))y(ef)"],
  ["one over two paragraphs is in both", "ab\n\ncd", [mark("x", 1, 5)], "ax(b)|x(c)d"],
  ["equal marks lie in each other", "ab", [mark("x", 0, 2), mark("y", 0, 2)], "x(y(ab))"],
]

describe("marked text", () => {
  for (const [says, text, marks, as] of cases) {
    test(says, () => {
      const shown = paragraphsOf(text, marks).map(({ pieces }) => written(pieces))
      assert.equal(shown.join("|"), as)
    })
  }
})

test("changed words are marked, changed quotation marks are not", () => {
  const worded = changedAgainst("‘We said that time is dear’", '"We said time is dear"')
  assert.deepEqual(
    worded.filter(({ marked }) => marked).map(({ says }) => says.trim()),
    ["that"],
  )
  assert.equal(worded.map(({ says }) => says).join(""), "‘We said that time is dear’")
})

test("where most words differ, the stretches that both have are marked", () => {
  const { marks, pieces } = heldAgainst(
    "The ferries sail again on Friday, and nobody on the islands needs to fear for a ticket",
    "He told councillors that ferries sail again on Friday if the ice allows it",
  )
  assert.equal(marks, "shared")
  assert.deepEqual(
    pieces.filter(({ marked }) => marked).map(({ says }) => says.trim()),
    ["ferries sail again on Friday"],
  )
})
