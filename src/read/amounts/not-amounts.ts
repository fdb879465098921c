import { clockWords, monthNames, numberedThings, openers } from "../../lexicon/number-guards.ts"
import type { Numeral } from "./numeral.ts"
import { isDigit, isLetter, isSpace, wordAfter, wordBefore } from "./words-around.ts"

/** A whole number that reads as a year. */
export const looksLikeYear = ({ figure, zeros, written, end, start }: Numeral): boolean =>
  written === "digits" && zeros === 0 && end - start === 4 && /^(?:1[0-9]|20|21)\d\d$/u.test(figure)

/** Is the number a part of a date or a time of the clock? */
export function isOfCalendar(text: string, numeral: Numeral): boolean {
  if (numeral.written !== "digits" || numeral.zeros > 0) return false
  if (/^(?:[01]?\d|2[0-3])\.[0-5]\d$/u.test(numeral.figure) && opensLine(text, numeral.start))
    return true
  const before = monthBefore(text, numeral.start)
  const after = wordAfter(text, numeral.end)
  if (before && /^\d{1,4}$/u.test(numeral.figure) && !/^[%$€£]/u.test(text.charAt(numeral.end)))
    return true
  if (looksLikeYear(numeral) && numeral.figure >= "1900" && isYearHere(text, numeral.start))
    return true
  if (after === undefined) return false
  if (monthNames.has(after.text) && /^\d{1,2}$/u.test(numeral.figure)) return true
  return clockWords.has(after.lower) && /^\d{1,4}(?:\.\d\d)?$/u.test(numeral.figure)
}

/** "in 2008", "since 1999": a year, whatever follows. */
const isYearHere = (text: string, start: number): boolean =>
  /^(?:in|since|during|until|till|late|early|mid|summer|spring|autumn|fall|winter)$/u.test(
    wordBefore(text, start)?.lower ?? "",
  )

/** "16.40 Talks break off": the hour at the head of a live blog's line. */
const opensLine = (text: string, start: number): boolean =>
  /^(?:^|.*\n)\s*$/su.test(text.slice(Math.max(0, start - 3), start)) &&
  (start < 3 || text.slice(Math.max(0, start - 3), start).includes("\n"))

/** "September 8", "Sept. 8", "September 8, 2019", "Jan. 24-26". */
function monthBefore(text: string, start: number): boolean {
  let at = start
  if (isSpace(text.charCodeAt(at - 1))) at--
  if (text.charAt(at - 1) === ".") at--
  if (text.charAt(at - 1) === ",") {
    at--
    while (isDigit(text.charCodeAt(at - 1)) && start - at < 6) at--
    if (isSpace(text.charCodeAt(at - 1))) at--
    if (text.charAt(at - 1) === ".") at--
  }
  const word = wordBefore(text, at)
  return word !== undefined && monthNames.has(word.text)
}

/** Is the number inside a word or code: "S23", "F-16", "COVID-19", "5G", "9th", "1990s"? */
export function isOfWord(text: string, { start, end, written }: Numeral): boolean {
  const before = text.charAt(start - 1)
  if (isLetter(before) || before === "_" || before === "#" || before === "@") return true
  if (written !== "digits") return false
  if (isLetter(text.charAt(end)) || text.charAt(end) === "_") return true
  if (before === "." && (isLetter(text.charAt(start - 2)) || isDigit(text.charCodeAt(start - 2))))
    return true
  if (before === "'" || before === "’")
    return isDigit(text.charCodeAt(end - 1)) && end - start === 2
  if (before === ":" && isDigit(text.charCodeAt(start - 2))) return true
  if (isSpacedName(text, start)) return true
  return (before === "-" || before === "–") && joinsName(text, start - 1)
}

/** "the COVID - 19 pandemic", "a RAB - 4 team": a name whose hyphen some wire set blanks around. */
function isSpacedName(text: string, start: number): boolean {
  if (text.slice(start - 3, start) !== " - ") return false
  const word = wordBefore(text, start - 3)
  if (word === undefined || word.end !== start - 3) return false
  // "OSLO - 12 people": a dateline opens its paragraph.
  const opens = /(?:^|\n)\s*$/u.test(text.slice(Math.max(0, word.start - 3), word.start))
  return word.lower === "covid" || (!opens && /^\p{Lu}{2,4}$/u.test(word.text))
}

/** "F-16" and "COVID-19", but not "sub-300", "minus-5" or "200,000 to-260,000". */
function joinsName(text: string, hyphen: number): boolean {
  const word = wordBefore(text, hyphen)
  if (word === undefined || word.end !== hyphen) return false
  if (isDigit(text.charCodeAt(word.start - 1))) return false // "$1bn-$2bn"
  return !/^(?:minus|sub|to|under|over|plus|and|or)$/u.test(word.lower)
}

/** Does the word before make it a name's number: "iPhone 11", "page 12", "S&P 500"? */
export function isOfName(text: string, { start }: Numeral, floor: number): boolean {
  const word = wordBefore(text, start, floor)
  if (word === undefined || word.end === start) return false
  if (numberedThings.has(word.lower)) return true
  return /\p{Lu}/u.test(word.text) && !openers.has(word.lower) && !opensSentence(text, word.start)
}

/** Does a sentence start at the offset, so that the capital says nothing? */
function opensSentence(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && /[\s"“”'‘(]/u.test(text.charAt(before)) && at - before < 4) before--
  return before >= 0 && /[.!?:;\n]/u.test(text.charAt(before))
}
