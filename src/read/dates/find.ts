import type { Span } from "../../model/span.ts"
import { type Compiled, type Grammar, otherSign } from "./grammar/grammar.ts"
import { rangeOf } from "./grammar/pattern.ts"
import type { Words } from "./grammar/scan.ts"
import type { Meaning } from "./meaning.ts"
import type { DateRule, Found } from "./rule.ts"

/** Words read as a time by a rule, before overlaps are settled. */
export interface Candidate extends Span {
  readonly rule: string
  /** Place of the rule in the list. */
  readonly order: number
  /** Index of its first word and of the word after its last. */
  readonly first: number
  readonly after: number
  readonly meaning: Meaning
}

/** Tries, wherever a word that tells a time stands near, the rules that can open there. */
export function findCandidates(words: Words, grammar: Grammar<DateRule>): Candidate[] {
  const found: Candidate[] = []
  const { signs } = words
  let at = 0
  while (at < signs.length) {
    if (signs.charAt(at) === otherSign) {
      at++
      continue
    }
    // A run of words that some rule knows; most runs are "the" and "of" and tell no time.
    let end = at
    let telling = false
    for (; end < signs.length && signs.charAt(end) !== otherSign; end++)
      telling ||= grammar.core.has(signs.charAt(end))
    if (telling) for (; at < end; at++) tryAt(words, grammar, at, found)
    at = end
  }
  return found
}

function tryAt(words: Words, grammar: Grammar<DateRule>, at: number, found: Candidate[]): void {
  for (const compiled of grammar.opening.get(words.signs.charAt(at)) ?? []) {
    compiled.expression.lastIndex = at
    const match = compiled.expression.exec(words.signs)
    if (match === null || match[0].length === 0) continue
    const candidate = candidateOf(words, match, compiled)
    if (candidate !== undefined) found.push(candidate)
  }
}

function candidateOf(
  words: Words,
  match: RegExpExecArray,
  { rule, order }: Compiled<DateRule>,
): Candidate | undefined {
  const [first, after] = rangeOf(match, "span") ?? [match.index, match.index + match[0].length]
  const found: Found = {
    word(name) {
      const range = rangeOf(match, name)
      return range === undefined ? "" : wordsBetween(words, range[0], range[1])
    },
    words: wordsBetween(words, match.index, match.index + match[0].length),
  }
  const start = words.starts[first]
  const end = words.ends[after - 1]
  if (start === undefined || end === undefined || after <= first) return undefined
  const meaning = rule.take(found)
  return meaning && { rule: rule.id, order, first, after, start, end, meaning }
}

/** The words from one index up to another, in small letters, each apart by a space. */
export function wordsBetween(words: Words, from: number, to: number): string {
  const parts: string[] = []
  for (let at = from; at < to; at++)
    parts.push(words.text.slice(words.starts[at], words.ends[at]).toLowerCase())
  return parts.join(" ")
}
