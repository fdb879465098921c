import { emptyWords } from "../lexicon/empty-words.ts"
import { fold } from "./fold.ts"

// A statement is held against many: its words are looked at once for all of them.
const mostKnown = 5_000

/** The same answers as the question gives, those given lately from memory. */
export function remembered<Answer>(question: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const answer = question(text)
    if (known.size >= mostKnown) known.clear()
    known.set(text, answer)
    return answer
  }
}

/** Every word, folded. */
export const allWords: (text: string) => readonly string[] = remembered((text) => {
  const folded = fold(text)
  return folded === "" ? [] : folded.split(" ")
})

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

/** The longest stretch of words that two texts share, in order and without a gap. */
export function longestRun(a: readonly string[], b: readonly string[]): readonly string[] {
  const places = new Map<string, number[]>()
  for (const [at, word] of b.entries()) places.set(word, [...(places.get(word) ?? []), at])
  let best: { readonly end: number; readonly length: number } = { end: 0, length: 0 }
  let above = new Map<number, number>()
  for (const [row, word] of a.entries()) {
    const line = new Map<number, number>()
    for (const at of places.get(word) ?? []) {
      const length = (above.get(at - 1) ?? 0) + 1
      line.set(at, length)
      if (length > best.length) best = { end: row + 1, length }
    }
    above = line
  }
  return a.slice(best.end - best.length, best.end)
}
