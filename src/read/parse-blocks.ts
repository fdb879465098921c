import type { Parser, Sentence } from "../parse/sentence.ts"
import type { Stage } from "./draft.ts"

/** Splits every block of the story into sentences and gives each its tree. */
export const parseBlocks =
  (parser: Parser): Stage =>
  (draft) => {
    const sentences: Sentence[] = []
    const blockOf: number[] = []
    for (const [index, block] of draft.blocks.entries()) {
      if (block.kind === "boilerplate" || block.kind === "dateline" || block.kind === "byline")
        continue
      for (const sentence of parser.parse(draft.report.text, block)) {
        sentences.push(sentence)
        blockOf.push(index)
      }
    }
    return { ...draft, sentences, blockOf }
  }
