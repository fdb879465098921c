import { perWords } from "../../lexicon/units.ts"
import { wordAfter } from "./words-around.ts"

const each = /(?<link>[ -]per[ -]|\/| an? |-an?-| an?-| each | every )(?=\p{L})/uy
const annually = /(?: annually| per annum| yearly| a year)\b(?! (?:earlier|ago|before|later))/uy

/** What the amount ending here is per: "year" of " a year", "barrel" of "/barrel". */
export function perAfter(text: string, at: number): { per: string; end: number } | undefined {
  annually.lastIndex = at
  if (annually.test(text)) return { per: "year", end: annually.lastIndex }
  each.lastIndex = at
  const link = each.exec(text)?.groups?.["link"]
  if (link === undefined) return undefined
  const square = /sq(?:\.|uare)? (?:m\b|metre|meter|ft|foot|feet|km|mile)/uy
  square.lastIndex = each.lastIndex
  if (square.test(text)) return { per: squareOf(text.slice(each.lastIndex)), end: square.lastIndex }
  const word = wordAfter(text, each.lastIndex)
  if (word === undefined || !perWords.has(word.lower)) return undefined
  if (/^ (?:earlier|ago|before|later)\b/u.test(text.slice(word.end, word.end + 9))) return undefined
  // "5,000 a day" is a rate, "saw a day" is none; "$5 million every year" is one too.
  return { per: word.lower, end: word.end }
}

const squareOf = (words: string): string =>
  /^sq(?:\.|uare)? (?:ft|foot|feet)/u.test(words)
    ? "square foot"
    : /^sq(?:\.|uare)? km/u.test(words)
      ? "square kilometre"
      : /^sq(?:\.|uare)? mile/u.test(words)
        ? "square mile"
        : "square metre"
