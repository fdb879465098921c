import { digitCounts } from "../../lexicon/magnitudes.ts"
import { cardinals, scaleWords } from "../../lexicon/number-words.ts"
import { vagueScales } from "../../lexicon/scales.ts"
import { numeralOfDigits } from "./digits.ts"
import type { Numeral } from "./numeral.ts"
import { numeralOfWords } from "./spelled.ts"

const numberWords = [
  ...cardinals.keys(),
  ...scaleWords.keys(),
  ...vagueScales.keys(),
  ...[...digitCounts.keys()].filter((word) => !cardinals.has(word)),
  "dozen",
  "lakh",
  "crore",
  "half",
  "quarter",
  "third",
]

/**
 * Digits with what joins them, or the first word of a number; three parts with hyphens are a code,
 * and the figures of a web address count nothing.
 */
const candidates = new RegExp(
  "(?<address>\\b(?:https?:\\/\\/|www\\.)\\S+)|(?<code>\\d+(?:-\\d+){2,})|(?<digits>\\d+(?:[.,:/⁄]\\d+)*)" +
    `|\\b(?<word>${numberWords.join("|")})(?=fold\\b|\\b)(?!')`,
  "giu",
)

/** Every number of the text, in order, each with its scale. */
export function findNumerals(text: string): Numeral[] {
  const found: Numeral[] = []
  let taken = 0
  for (const match of text.matchAll(candidates)) {
    const { digits, word } = match.groups ?? {}
    const start = match.index
    if (start < taken) continue
    const numeral =
      digits !== undefined
        ? numeralOfDigits(text, start, digits)
        : word !== undefined
          ? numeralOfWords(text, {
              start,
              end: start + word.length,
              text: word,
              lower: word.toLowerCase(),
            })
          : undefined
    if (numeral === undefined) continue
    found.push(numeral)
    taken = numeral.end
  }
  return found
}
