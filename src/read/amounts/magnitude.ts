import { digitCounts, magnitudeNouns, magnitudeParts } from "../../lexicon/magnitudes.ts"
import { scales, vagueScales } from "../../lexicon/scales.ts"
import { shift } from "../../model/decimal.ts"
import { currencyCodes } from "./currency-codes.ts"
import { nameAfter } from "./currency-name.ts"
import type { Numeral } from "./numeral.ts"
import type { AmountRule } from "./scene.ts"
import { type Word, wordAfter, wordBefore } from "./words-around.ts"

const digits =
  /[- ](?:digit|figure)s?(?:[ -](?<scale>thousand|million|billion|trillion|mln|bn))?\b/uy

/** Thirds of what has so many digits: companies mean them by "low", "mid" and "upper". */
const thirds = { low: [1, 4], middle: [4, 7], high: [7, 10] } as const

/** "lower three-digit million", before a currency; what has so many digits of something else is none. */
export function magnitudeOf(text: string, first: Word): Numeral | undefined {
  const count = digitCounts.get(first.lower)
  digits.lastIndex = first.end
  const found = count === undefined ? null : digits.exec(text)
  if (count === undefined || found === null) return undefined
  const scale = scales.get(found.groups?.["scale"] ?? "")
  const told = tail(text, first.end + found[0].length, scale)
  if (told === undefined) return undefined
  // "mid-triple-digit"
  const before = wordBefore(text, first.start - (text.charAt(first.start - 1) === "-" ? 1 : 0))
  const part = before && magnitudeParts.get(before.lower)
  const start = before && part !== undefined ? before.start : first.start
  const [from, to] = part === undefined ? ([1, 10] as const) : thirds[part]
  const zeros = count - 1 + told.zeros
  return {
    start,
    end: told.end,
    figure: "1",
    zeros,
    written: "vague",
    vague: text.slice(start, told.words).toLowerCase().replace(/\s+/gu, " "),
    reach: { low: shift(String(from), zeros), high: shift(String(to), zeros) },
  }
}

/** Where the words of the sum end, where its currency begins, and the zeros of its scale. */
interface Tail {
  readonly words: number
  readonly end: number
  readonly zeros: number
}

/** "| -euro range", "| euros", "| figure in millions of euros", "| sum in dollars". */
function tail(text: string, at: number, scale: number | undefined): Tail | undefined {
  if (currencyAt(text, at)) return { words: at, end: at, zeros: scale ?? 0 }
  const noun = wordAfter(text, at)
  const link = noun && magnitudeNouns.has(noun.lower) ? wordAfter(text, noun.end) : undefined
  if (link?.lower !== "in" && link?.lower !== "of") return undefined
  if (currencyAt(text, link.end)) return { words: at, end: link.end, zeros: scale ?? 0 }
  const the = wordAfter(text, link.end)
  const plural = the?.lower === "the" ? wordAfter(text, the.end) : the
  const more = plural && (vagueScales.get(plural.lower) ?? scales.get(plural.lower))
  if (plural === undefined || more === undefined || scale !== undefined) return undefined
  const of = wordAfter(text, plural.end)
  const end = of?.lower === "of" ? of.end : plural.end
  return currencyAt(text, end) ? { words: plural.end, end, zeros: more } : undefined
}

/** A currency by name or code right behind the offset. */
const currencyAt = (text: string, at: number): boolean => {
  const name = nameAfter(text, at)
  // "a seven-figure sum" is none of Uzbekistan's.
  if (name !== undefined) return !magnitudeNouns.has(name.word)
  return codeAfter(text, at) !== undefined
}

function codeAfter(text: string, at: number): Word | undefined {
  const word = wordAfter(text, text.charAt(at) === "-" ? at + 1 : at)
  return word && currencyCodes.has(word.text) ? word : undefined
}

/** "in the lower three-digit million-euro range", "a seven-figure dollar sum". */
export const magnitude: AmountRule = {
  id: "amount/magnitude",
  reads: "A sum of which only the number of digits is told.",
  take(scene, numeral) {
    if (numeral.reach === undefined) return undefined
    const { text } = scene
    const name = nameAfter(text, numeral.end)
    const code = name === undefined ? codeAfter(text, numeral.end) : undefined
    const end = name?.end ?? code?.end
    const currency = name?.name ?? code?.text
    if (end === undefined || currency === undefined) return undefined
    return {
      start: numeral.start,
      end,
      numeral,
      currency: scene.currency(currency, name?.whose, numeral.start),
    }
  },
  examples: [
    [
      "The deal is in the {mid-triple-digit million euro} range.",
      { currency: "EUR", vague: "mid-triple-digit million", low: "400000000", high: "700000000" },
    ],
    [
      "It is worth a {two-digit figure in millions of dollars}.",
      { currency: "USD", low: "10000000", high: "100000000" },
    ],
    ["She gave a {seven-figure dollar} sum.", { currency: "USD", low: "1000000" }],
    ["Inflation is in double digits."],
    ["The euro zone had double-digit growth."],
    ["Dial the three-digit number."],
  ],
}
