import { phraseEnders } from "../../lexicon/number-guards.ts"
import { boundAfter } from "./bound.ts"
import { isOfName, looksLikeYear } from "./not-amounts.ts"
import { type Numeral, withLetter } from "./numeral.ts"
import { perAfter } from "./per.ts"
import { isPlural, singular } from "./plural.ts"
import type { AmountRule, Measured, Scene } from "./scene.ts"
import { isLetter, type Word, wordAfter, wordBefore } from "./words-around.ts"

const modelNumber = /-\d{1,3}\p{Lu}?\d?(?= )| \d{1,2}(?:\p{Lu}\d?)?(?= \p{Ll})/uy

/** A word of the counted phrase, joined by hyphens: "first-team". */
function phraseWord(text: string, at: number): Word | undefined {
  const first = wordAfter(text, at)
  if (first === undefined) return undefined
  let { end } = first
  if (text.charAt(end) === "." && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(first.text)) end++ // "U.S."
  for (let joints = 0; joints < 3 && text.charAt(end) === "-"; joints++) {
    const next = wordAfter(text, end + 1)
    if (next === undefined || next.start !== end + 1) break
    end = next.end
  }
  // "14 Leopard 2 tanks", "four MiG-29 jets": a type's number belongs to its name.
  modelNumber.lastIndex = end
  if (/\p{Lu}/u.test(first.text) && modelNumber.test(text)) end = modelNumber.lastIndex
  const word = text.slice(first.start, end)
  return { start: first.start, end, text: word, lower: word.toLowerCase() }
}

/** Is the word a noun, as far as its tag or its look says? */
const isPluralNoun = (scene: Scene, word: Word): boolean => {
  const tag = scene.tagAt(word.start)
  if (tag === undefined) return isPlural(word.text)
  return tag === "NNS" || tag === "NNPS" || (isPlural(word.text) && tag.startsWith("NN"))
}

/** Does a plural noun follow, so that an "m" before it is a scale: "2.7m digital sales"? */
export const countsPlural = (scene: Scene, at: number): boolean => countedPhrase(scene, at).plural

/** The words from the number to the noun it counts: "NATO allies", "Kia and Hyundai vehicles". */
function countedPhrase(scene: Scene, at: number): { words: Word[]; plural: boolean } {
  const { text } = scene
  const words: Word[] = []
  let end = at
  for (let count = 0; count < 6; count++) {
    const word = phraseWord(text, end)
    if (word === undefined) break
    // One "and" may join adjectives and names, as long as a plural still comes.
    const joins = word.lower === "and" && words.length > 0 && !words.some((w) => w.lower === "and")
    if (phraseEnders.has(word.lower) && !joins && !superlative.has(word.lower)) break
    if (!superlative.has(word.lower) || words.length > 0) words.push(word)
    end = word.end
    // "95 million shares outstanding": right after its number a plural is no verb, whatever its tag.
    if (isPluralNoun(scene, word) || (count === 0 && isPlural(word.text))) {
      return { words: pastPossessive(scene, words), plural: true }
    }
    if (/^[,;:.()]/u.test(text.slice(end, end + 1))) break
  }
  const joint = words.findIndex(({ lower }) => lower === "and")
  return { words: joint < 0 ? words : words.slice(0, joint), plural: false }
}

const superlative = new Set(["most", "more"])

/** "200 aid workers" ends on the plural; "20 sales executives" on the one after it. */
function pastPossessive(scene: Scene, words: Word[]): Word[] {
  const last = words.at(-1)
  if (last === undefined) return words
  const next = phraseWord(scene.text, last.end)
  if (next !== undefined && next.start > last.end && !phraseEnders.has(next.lower)) {
    const tag = scene.tagAt(next.start)
    if (tag === "NNS" && isPlural(next.text)) return [...words, next]
  }
  return words
}

const unitOf = (words: readonly Word[]): string =>
  words
    .filter(({ lower }) => lower !== "and")
    .map((word, at, all) => (at === all.length - 1 ? singular(word.text) : word.text))
    .join(" ")

/** Words before "one" that make it a pronoun or a fixed phrase. */
const notCounting =
  /^(?:the|that|this|each|no|every|any|another|which|same|only|some|other|day|square)$/u

/** One or more things, told by the noun after the number. */
export const count: AmountRule = {
  id: "amount/count",
  reads: "A number and the noun that it counts.",
  take(scene, written) {
    const { text } = scene
    if (
      isOfName(text, written, scene.floor) &&
      !text.slice(written.start, written.end).includes(",")
    )
      return undefined
    if (isLetter(text.charAt(written.end)) && written.letter?.end === undefined) return undefined
    const scaled = withLetter(written)
    if (isLetter(text.charAt(scaled.end))) return undefined
    // "20 or so tanks", "50-plus aircraft", "50+ nations": the noun stands past the bound.
    const phrase = countedPhrase(scene, boundAfter(text, scaled.end)?.end ?? scaled.end)
    if (phrase.plural) return counted(scene, scaled, phrase.words)
    const sized = sizedThings(scene, scaled)
    if (sized !== undefined) return sized
    const hyphened =
      text.charAt(written.end) === "-" ? phraseWord(text, written.end + 1) : undefined
    // "a 1,000-strong force" counts its members without a noun.
    if (hyphened?.lower === "time" && written.figure === "1") return undefined // "a one-time gain"
    if (hyphened?.lower === "strong")
      return { start: written.start, end: hyphened.end, numeral: written }
    if (hyphened !== undefined && !phraseEnders.has(firstPart(hyphened).lower))
      return counted(scene, written, [firstPart(hyphened)])
    if (written.zeros > 0 || written.written === "fraction" || looksLikeYear(written))
      return undefined
    if (written.figure === "1") return single(scene, written, phrase.words)
    const [first] = phrase.words
    if (first === undefined || !mayBeCounted(scene, first)) return undefined
    return counted(scene, written, [first])
  },
  examples: [
    ["{31 allies} signed.", { value: "31", unit: "ally" }],
    ["They freed {2.2 million people}.", { value: "2200000", unit: "people" }],
    ["{Four hundred aid workers} left.", { value: "400", unit: "aid worker" }],
    ["A {12-page} letter came.", { value: "12", unit: "page" }],
    ["In 2019 he left."],
    ["Boeing 737 jets were grounded."],
    ["He has one and she has none."],
    ["The 9th round of talks ended at 12:30."],
  ],
}

const size = / (?:\d[\d.,]*|\p{L}+)[- ]?(?:\p{L}+)(?= )/uy

/** "eight million 250ml bottles", "1.65 million 8-ounce bottles": the noun stands past its size. */
function sizedThings(scene: Scene, numeral: Numeral): Measured | undefined {
  size.lastIndex = numeral.end
  if (!/^ \d/u.test(scene.text.slice(numeral.end, numeral.end + 2)) || !size.test(scene.text))
    return undefined
  const { words, plural } = countedPhrase(scene, size.lastIndex)
  if (!plural) return undefined
  return { start: numeral.start, end: numeral.end, numeral, unit: unitOf(words) }
}

/** "three-point" of "three-point-range": one noun is what a hyphen counts. */
const firstPart = (word: Word): Word => {
  const text = word.text.split("-")[0] ?? word.text
  return { ...word, text, lower: text.toLowerCase(), end: word.start + text.length }
}

/** May a noun in the singular be counted: "12 page document", "3 cylinder engine"? */
function mayBeCounted(scene: Scene, word: Word): boolean {
  const tag = scene.tagAt(word.start)
  return (tag === undefined || tag === "NN") && word.text === word.lower && word.lower.length > 2
}

/** "one man", "one particular demand". */
function single(scene: Scene, numeral: Numeral, words: readonly Word[]): Measured | undefined {
  const before = wordBefore(scene.text, numeral.start)
  if (before !== undefined && notCounting.test(before.lower)) return undefined
  const [first] = words
  if (first === undefined || first.lower === "day" || first.lower === "another") return undefined
  const noun = words.findIndex(({ start }) => /^NN/u.test(scene.tagAt(start) ?? ""))
  const last = noun < 0 ? 0 : lastNoun(scene, words, noun)
  if (noun < 0 && scene.tagAt(first.start) !== undefined) return undefined
  return counted(scene, numeral, words.slice(0, last + 1))
}

/** The last of the nouns that follow one another from here: "cabinet minister". */
function lastNoun(scene: Scene, words: readonly Word[], from: number): number {
  let last = from
  for (let at = from + 1; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || !/^NN/u.test(scene.tagAt(word.start) ?? "")) break
    last = at
  }
  return last
}

function counted(scene: Scene, numeral: Numeral, words: readonly Word[]): Measured | undefined {
  const last = words.at(-1)
  if (last === undefined || (looksLikeYear(numeral) && isSince(scene, numeral))) return undefined
  const per = perAfter(scene.text, last.end)
  return {
    start: numeral.start,
    end: per?.end ?? last.end,
    numeral,
    unit: unitOf(words),
    ...(per && { per: per.per }),
  }
}

/** "the 2019 elections", "in 2016 prices": a year before a plural, with no bound to say otherwise. */
function isSince({ text }: Scene, { start, figure }: Numeral): boolean {
  const before = wordBefore(text, start)?.lower ?? ""
  const recent = figure >= "1900" && figure <= "2099"
  return recent
    ? !/^(?:about|around|than|nearly|almost|some|over|roughly|approximately|least|most)$/u.test(
        before,
      )
    : /^(?:in|since|from|until|of|by|the)$/u.test(before)
}
