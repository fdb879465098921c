import assert from "node:assert/strict"
import { test } from "node:test"
import { wordsAt } from "../../model/span.ts"
import type { Block } from "../draft.ts"
import { quotationsIn } from "./quotations.ts"

/** Paragraphs are parted by a bar in the tables. */
function read(paragraphs: string): string[] {
  const text = paragraphs.replaceAll("|", "\n")
  let start = 0
  const blocks = text.split("\n").map((line): Block => {
    const block: Block = { kind: "paragraph", start, end: start + line.length }
    start = block.end + 1
    return block
  })
  return quotationsIn(text, blocks).map(
    ({ inner, goesOn }) => wordsAt(text, inner) + (goesOn ? "…on" : ""),
  )
}

const cases: readonly (readonly [name: string, text: string, inners: readonly string[]])[] = [
  ["curly", "“We won,” she said. “It is over.”", ["We won,", "It is over."]],
  ["straight", '"We won," she said. "It is over."', ["We won,", "It is over."]],
  ["apostrophes as marks", "''We won,'' she said.", ["We won,"]],
  ["British", "‘We won’t go,’ he said, ‘not now.’", ["We won’t go,", "not now."]],
  ["British straight", "'We won't go,' he said.", ["We won't go,"]],
  ["an opening mark that closes", "“We won,“ she said. “It is over.“", ["We won,", "It is over."]],
  ["plural possessive", "‘The allies’ plan is dead,’ he said.", ["The allies’ plan is dead,"]],
  ["no quotation", "The allies' plan and Kyiv's answer in the '90s", []],
  ["nested singles", "“He said ‘go’ to me,” she said.", ["He said ‘go’ to me,"]],
  ["nested doubles", "‘He said “go” to me,’ she said.", ["He said “go” to me,"]],
  ["doubles in doubles", "“He said “go” to me,” she said.", ["He said “go” to me,"]],
  ["paragraphs", "“We won.|“It is over.”", ["We won.…on", "It is over."]],
  ["straight paragraphs", '"We won.|"It is over."', ["We won.…on", "It is over."]],
  ["unbalanced", "“We won, she said.|He left.", ["We won, she said."]],
  ["unbalanced, then sound", '"We won, she said. "It is over."', ["It is over."]],
  ["inches", 'A 6" pipe and a "dud" shell', ["dud"]],
  ["blanks inside the marks", '" We won, " she said. " It is over. "', ["We won,", "It is over."]],
  [
    "blank before a closing mark and a stop",
    'It was a " high hurdle ".|" We won. "',
    ["high hurdle", "We won."],
  ],
  ["an ellipsis behind the opening mark", 'He said "...we won".', ["...we won"]],
  [
    "two single marks that close",
    "“We won,’’ she said. “It is over,’ ’ he said.",
    ["We won,", "It is over,"],
  ],
  [
    "blanks inside single marks",
    "‘ The people ’ s house won, ’ she said.",
    ["The people ’ s house won,"],
  ],
  ["after a bracket", 'They (the "partners") left', ["partners"]],
  ["headline singles", "Minister: ‘no sign’ of talks", ["no sign"]],
]

for (const [name, text, inners] of cases) {
  test(`quotations: ${name}`, () => assert.deepEqual(read(text), inners))
}
