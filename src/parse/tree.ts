import type { Span } from "../model/span.ts"
import type { Sentence, Token } from "./sentence.ts"

const children = new WeakMap<Sentence, readonly (readonly Token[])[]>()

/** For each token of the sentence the tokens that hang on it, in reading order. Made once. */
function childTable(sentence: Sentence): readonly (readonly Token[])[] {
  const known = children.get(sentence)
  if (known) return known
  const table: Token[][] = sentence.tokens.map(() => [])
  for (const token of sentence.tokens) table[token.head]?.push(token)
  children.set(sentence, table)
  return table
}

/** The tokens that hang directly on this one, in reading order. */
export const dependents = (sentence: Sentence, token: Token): readonly Token[] =>
  childTable(sentence)[token.index] ?? []

/** The first dependent whose relation is one of those named. */
export const dependent = (
  sentence: Sentence,
  token: Token,
  ...relations: readonly string[]
): Token | undefined =>
  dependents(sentence, token).find((child) => relations.includes(child.relation))

/** The token this one hangs on; undefined at the root. */
export const headOf = (sentence: Sentence, token: Token): Token | undefined =>
  sentence.tokens[token.head]

/** Every token of the subtree, in reading order, the token itself included. */
export function subtree(
  sentence: Sentence,
  token: Token,
  without: (child: Token) => boolean = () => false,
): readonly Token[] {
  const found: Token[] = [token]
  for (let at = 0; at < found.length; at++) {
    const next = found[at]
    if (next === undefined) break
    for (const child of dependents(sentence, next)) if (!without(child)) found.push(child)
  }
  return found.sort((a, b) => a.index - b.index)
}

/** The span from the subtree's first token to its last. */
export function phrase(
  sentence: Sentence,
  token: Token,
  without: (child: Token) => boolean = () => false,
): Span {
  let { start, end } = token
  for (const part of subtree(sentence, token, without)) {
    start = Math.min(start, part.start)
    end = Math.max(end, part.end)
  }
  return { start, end }
}

/** The token and those joined to it by "and", "or" or a comma: both of "Umerov and Shapps". */
export const conjuncts = (sentence: Sentence, token: Token): readonly Token[] => [
  token,
  ...dependents(sentence, token).filter((child) => child.relation === "conj"),
]

/** The preposition that marks the token: "to" of "to Ukraine"; the fixed ones joined: "according to". */
export function caseOf(sentence: Sentence, token: Token): string | undefined {
  const mark = dependent(sentence, token, "case")
  if (mark === undefined) return undefined
  const rest = dependents(sentence, mark).filter((child) => child.relation === "fixed")
  return [mark, ...rest].map((part) => part.lower).join(" ")
}
