import { givingNouns } from "../../lexicon/giving-nouns.ts"
import { instruments } from "../../lexicon/instruments.ts"
import { sectors, supplyNouns } from "../../lexicon/supplies.ts"
import type { Sentence } from "../../parse/sentence.ts"
import type { Stretch } from "../stretch.ts"

/** "loans" → "loan", "supplies" → "supply": enough for the nouns of our lexicons. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || word.endsWith("ss")) return word
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`
  return word.slice(0, -1)
}

/** The words of a phrase in lower case, without the marks around them: hyphens and "'s" stay. */
export const wordsOf = (phrase: string): readonly string[] =>
  phrase
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/\s+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, "").replace(/[^\p{L}\p{N}]+$/u, ""))
    .filter((word) => word !== "")

/** The words of a stretch of a sentence. */
export const wordsAt = (
  { tokens }: Pick<Sentence, "tokens">,
  { first, last }: Stretch,
): readonly string[] => {
  let words = ""
  for (let at = first; at <= last; at++) {
    const token = tokens[at]
    if (token === undefined) break
    // Tokens of one word, such as "buyer" and "'s", stand together.
    words += `${words !== "" && token.start > (tokens[at - 1]?.end ?? 0) ? " " : ""}${token.text}`
  }
  return wordsOf(words)
}

/** The instrument that a phrase names; the last one, in its longest name: "concessional loan". */
export function instrumentIn(words: readonly string[]): string | undefined {
  const last = lastInstrument(words)
  // "a loan tranche" is part of a loan.
  return last?.name === "tranche"
    ? (lastInstrument(words.slice(0, last.at))?.name ?? "tranche")
    : last?.name
}

function lastInstrument(
  words: readonly string[],
): { readonly name: string; readonly at: number } | undefined {
  for (let end = words.length; end > 0; end--) {
    const last = singular(words[end - 1] ?? "")
    for (let size = Math.min(4, end); size > 0; size--) {
      const found = instruments.get([...words.slice(end - size, end - 1), last].join(" "))
      if (found !== undefined) return { name: found, at: end - size }
    }
  }
  return undefined
}

const isAidWord = (word: string): boolean =>
  givingNouns.get(word)?.sure === true || instruments.has(word) || supplyNouns.has(word)

/** Does the phrase name help or what is sent as help? */
export const tellsOfAid = (words: readonly string[]): boolean =>
  instrumentIn(words) !== undefined ||
  words.some((word) => isAidWord(word) || isAidWord(singular(word)) || sectors.has(word))
