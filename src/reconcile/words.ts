import { emptyWords } from "../lexicon/empty-words.ts"
import { remembered } from "../model/remembered.ts"
import { fold } from "./fold.ts"

/** Every word, folded; of a text that is looked at once. */
export function wordsIn(text: string): readonly string[] {
  const folded = fold(text)
  return folded === "" ? [] : folded.split(" ")
}

/** The same of texts that come up again and again. */
export const allWords: (text: string) => readonly string[] = remembered(wordsIn)

/** The stems of the words that say what a text is about, each once, in text order. */
export const contentStems: (text: string) => readonly string[] = remembered((text) =>
  stemsOf(allWords(text)),
)

/** The same for words that are folded already. */
export const stemsOf = (words: readonly string[]): readonly string[] => [
  ...new Set(words.filter((word) => word.length > 2 && !emptyWords.has(word)).map(stemOf)),
]

const endings = /(?:ations?|ingly|ments?|ness|ing|edly|ed|ies|es|ly|s|e|y)$/u

/** A word without its ending, so that "pledged" and "pledges" are one: no word for people. */
export function stemOf(word: string): string {
  if (word.length < 5 || /\d/u.test(word)) return word.replace(/(?<=\p{L}{3})s$/u, "")
  const stem = word.replace(endings, "")
  return stem.length < 3 ? word : stem.replace(/(?<letter>[^aeiouls])\k<letter>$/u, "$<letter>")
}

/** How much of the smaller set the larger one holds, from 0 to 1. */
export function containment(a: readonly string[], b: readonly string[]): number {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a]
  if (small.length === 0) return 0
  const held = new Set(large)
  return small.filter((word) => held.has(word)).length / small.length
}

/** The longest stretch of words that two texts share, in order and without a gap: where, and how long. */
export function longestRun(
  a: readonly string[],
  b: readonly string[],
): { readonly inA: number; readonly inB: number; readonly length: number } {
  const places = Map.groupBy(b.keys(), (at) => b[at])
  // For each place of `b` the length of the run that ends there and at the word of `a` before this one.
  let above = new Uint16Array(b.length)
  let line = new Uint16Array(b.length)
  let best = { inA: 0, inB: 0, length: 0 }
  for (const [row, word] of a.entries()) {
    line.fill(0)
    for (const at of places.get(word) ?? []) {
      const length = (above[at - 1] ?? 0) + 1
      line[at] = length
      if (length > best.length) best = { inA: row + 1 - length, inB: at + 1 - length, length }
    }
    ;[above, line] = [line, above]
  }
  return best
}
