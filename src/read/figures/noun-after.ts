import type { Span } from "../../model/span.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"

const goesOn = new Set(["ADJ", "NOUN", "PROPN", "X"])

/** "COVID-19" is one word, in however many tokens. */
function wordEnd(tokens: readonly Token[], last: number): number {
  const [word, hyphen, number] = tokens.slice(last, last + 3)
  const isOne = hyphen?.text === "-" && number?.pos === "NUM" && word?.end === hyphen.start
  return (isOne && number.start === hyphen.end ? number : word)?.end ?? 0
}

/**
 * The noun phrase that begins at a token, up to its last noun: "NATO allies" after "31". An
 * article may open it; no list, no preposition goes on with it.
 */
export function nounAfter({ tokens }: Sentence, start: number): Span | undefined {
  let at = start
  const opener = tokens[at]
  if (opener?.pos === "DET" || opener?.tag === "PRP$") at++
  let first: number | undefined
  let last: number | undefined
  for (; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    const inner = token.lower === "-" || token.tag === "POS" || token.tag === "VBN"
    if (!goesOn.has(token.pos) && !(inner && (first !== undefined || token.tag === "VBN"))) break
    first ??= at
    if (token.pos === "NOUN" || token.pos === "PROPN") last = at
  }
  const from = first === undefined ? undefined : tokens[first]
  const to = last === undefined ? undefined : tokens[last]
  return from && to ? { start: from.start, end: wordEnd(tokens, last ?? at) } : undefined
}
