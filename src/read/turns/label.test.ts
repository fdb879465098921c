import assert from "node:assert/strict"
import { describe, test } from "node:test"
import { labelAt } from "./label.ts"
import { wordsSaid } from "./words-said.ts"

const labels: readonly (readonly [paragraph: string, label: string | undefined])[] = [
  ["MS. LARSEN:  Good morning.", "MS. LARSEN capitals sure"],
  ["THE FIRST LADY:  Thank you.", "THE FIRST LADY capitals sure"],
  ["AUDIENCE MEMBER:  Yes!", "AUDIENCE MEMBER capitals sure"],
  ["BACKGROUND: The bridge is new.", "BACKGROUND capitals"],
  ["Q\u00a0\u00a0\u00a0 Will it open?", "Q question"],
  ["Q: Will it open?", "Q question"],
  ["A: In May.", "A answer"],
  ["Anna Schmidt: In May.", "Anna Schmidt name"],
  ["A Bridge opened in May.", undefined],
  ["Q1 results rose.", undefined],
  ["The bridge opened in May, and this is why the town of Oulu was glad that day: ice.", undefined],
]

describe("the label of a paragraph", () => {
  for (const [paragraph, label] of labels) {
    test(paragraph, () => {
      const found = labelAt(paragraph, { start: 0, end: paragraph.length })
      const told = found && [paragraph.slice(found.start, found.end), found.kind]
      assert.equal(told && [...told, ...(found.sure ? ["sure"] : [])].join(" "), label)
    })
  }
})

test("stage directions part the words said, and a paragraph of them has none", () => {
  const said = (text: string) =>
    wordsSaid(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))
  assert.deepEqual(said("We go — (laughs) — in May. (Applause.)"), ["We go", "in May."])
  assert.deepEqual(said("(Laughter.)"), [])
})
