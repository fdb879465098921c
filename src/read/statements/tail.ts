import { wordSet } from "../../lexicon/lexicon.ts"
import type { Span } from "../../model/span.ts"
import type { Token } from "../../parse/sentence.ts"
import type { Cue } from "./cue.ts"

const openers = wordSet("while whereas who which whom but")

/** ", while Ferrante, who was in Rome, wrote", ", and the plant opens in May": not about this speaking. */
function isNextClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  return openers.has(token.lower) || (token.pos === "CCONJ" && tokens[at - 1]?.text === ",")
}

/** Index of the token where the words about the speaking end: at the content, or the next cue. */
export function tailEnd(cue: Cue, content: readonly Span[]): number {
  const { tokens } = cue.line.sentence
  const from = tokens[cue.after]?.start ?? cue.line.sentence.end
  const next = content.find(({ start }) => start >= from)?.start ?? Number.POSITIVE_INFINITY
  for (let at = cue.after; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || token.start >= next - 1) return at
    if (cue.line.quotationOf[at] !== undefined) return at
    if (isNextClause(tokens, at)) return at
    if (token.pos === "VERB" && token.tag !== "VBN" && token.index > cue.after) return at
  }
  return tokens.length
}
