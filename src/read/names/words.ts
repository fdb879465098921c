import { adjectiveTails, namePrefixes } from "../../lexicon/capital-words.ts"
import type { Span } from "../../model/span.ts"
import type { Sentence, Token, Upos } from "../../parse/sentence.ts"
import { placeNamed } from "./gazetteer.ts"

/** A word as a reader sees it: tokens that hyphens join are one, "Secretary-General", "Kim Jong-un". */
export interface Word extends Span {
  /** Indices of its first and last token in the sentence. */
  readonly first: number
  readonly last: number
  readonly text: string
  readonly lower: string
  /** Does it begin with a capital, as names do? "al-Assad" does. */
  readonly raised: boolean
  readonly pos: Upos
  readonly tag: string
}

const arabicArticle = /^(?:al|el|as|an|ar|ad|ash|at)[-‑]\p{Lu}/u
const capital = /^\p{Lu}/u
const isHyphen = (token: Token): boolean => token.text === "-" || token.text === "‑"

const isRaised = (text: string): boolean => {
  const code = text.charCodeAt(0)
  if (code < 128)
    return (
      (code >= 65 && code <= 90) || (code === 97 || code === 101 ? arabicArticle.test(text) : false)
    )
  return capital.test(text)
}

const isListed = (text: string): boolean =>
  text === text.toUpperCase() || placeNamed(text.toLowerCase()) !== undefined

const holdsName = ({ lower }: Token): boolean =>
  namePrefixes.has(lower) || placeNamed(lower) !== undefined

/** The words of the sentence, in order. */
export function wordsOf(text: string, sentence: Sentence): readonly Word[] {
  const words: Word[] = []
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at]
    if (first === undefined) break
    let last = first
    // "Al-Shabab" and "vice-president" may be three tokens each; "10-15 - the" is not joined.
    while (true) {
      const hyphen = tokens[at + 1]
      const next = tokens[at + 2]
      if (hyphen === undefined || next === undefined || !isHyphen(hyphen)) break
      if (hyphen.start !== last.end || next.start !== hyphen.end) break
      // "UN-backed" and "Washington-based" hold a name and an adjective, "Jong-un" is one name.
      if (
        isRaised(first.text) &&
        (adjectiveTails.has(next.lower) || (!isRaised(next.text) && isListed(first.text)))
      )
        break
      // "The Kenya-Somalia border" and "pro-Israel" hold names of their own.
      if (isRaised(next.text) && isListed(next.text) && holdsName(first)) break
      last = next
      at += 2
    }
    words.push(
      first === last ? wordOf(first, first, first.text, first.lower) : joined(text, first, last),
    )
  }
  return words
}

const joined = (text: string, first: Token, last: Token): Word => {
  const whole = text.slice(first.start, last.end)
  return wordOf(first, last, whole, whole.toLowerCase())
}

const wordOf = (first: Token, last: Token, text: string, lower: string): Word => ({
  start: first.start,
  end: last.end,
  first: first.index,
  last: last.index,
  text,
  lower,
  raised: isRaised(text),
  pos: last.pos,
  tag: last.tag,
})
