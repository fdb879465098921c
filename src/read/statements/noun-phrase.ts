import type { Token } from "../../parse/sentence.ts"
import { isMark } from "./edges.ts"
import { isQuoted, type Line } from "./scene.ts"
import type { Speaker } from "./speaker-phrase.ts"

/** The noun phrase that begins at this token, by parts of speech: "a senior aide to the president". */
export function nounPhraseFrom(
  line: Line,
  from: number,
  to = line.sentence.tokens.length,
): Speaker | undefined {
  const { tokens } = line.sentence
  let head: Token | undefined
  let last = from - 1
  for (let at = from; at < Math.min(to, from + 20); at++) {
    const token = tokens[at]
    if (token === undefined || isQuoted(line, token)) break
    // "according to state records": no verb stands behind that "to".
    const noun = at === from && token.pos === "VERB" && line.sentence.tokens[at - 1]?.lower === "to"
    if (noun || token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "PRON") {
      // The head is the last noun before the first preposition: "aide" of "aide to the president".
      if (!tokens.slice(from, at).some(({ pos }) => pos === "ADP")) head = token
      last = at
    } else if (!joins(token, tokens[at + 1])) break
  }
  const first = tokens[from]
  const end = tokens[last]
  if (head === undefined || first === undefined || end === undefined) return undefined
  return { head, span: { start: first.start, end: end.end }, first: from, last, near: true }
}

const inside = new Set(["DET", "ADJ", "NUM", "ADP", "CCONJ", "ADV", "SYM"])

const joins = (token: Token, next: Token | undefined): boolean =>
  inside.has(token.pos) ||
  token.tag === "POS" ||
  token.tag === "VBN" ||
  isMark(token, "-", "/", ".") ||
  (isMark(token, "'", "’") && next !== undefined)
