import type { Parser, Sentence } from "../parse/sentence.ts"
import type { Draft, Stage } from "./draft.ts"

/** Splits every block of the story into sentences and gives each its tree. */
export const parseBlocks =
  (parser: Parser): Stage =>
  (draft) => {
    const sentences: Sentence[] = []
    const blockOf: number[] = []
    const text = withoutGaps(draft)
    for (const [index, block] of draft.blocks.entries()) {
      if (block.kind === "boilerplate" || block.kind === "dateline" || block.kind === "byline")
        continue
      for (const sentence of parser.parse(text, block)) {
        sentences.push(sentence)
        blockOf.push(index)
      }
    }
    return { ...draft, sentences, blockOf }
  }

const gap = /\n[ \t\r]*\n/u

/** The text with blanks for the empty lines inside its blocks, which part nothing: every place stays. */
function withoutGaps({ report, blocks }: Draft): string {
  let { text } = report
  for (const { start, end } of blocks) {
    const words = text.slice(start, end)
    if (!gap.test(words)) continue
    text = text.slice(0, start) + words.replace(/\s/gu, " ") + text.slice(end)
  }
  return text
}
