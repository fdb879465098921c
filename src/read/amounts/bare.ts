import { bareCues } from "../../lexicon/number-guards.ts"
import { isOfName, looksLikeYear } from "./not-amounts.ts"
import type { Numeral } from "./numeral.ts"
import { perAfter } from "./per.ts"
import type { AmountRule, Measured, Scene } from "./scene.ts"
import { isDigit, wordAfter, wordBefore } from "./words-around.ts"

/** A number that names nothing it counts: an index, a share price, "187 by tender". */
export const bare: AmountRule = {
  id: "amount/bare",
  reads: "A number whose unit the words leave out.",
  take({ text }, numeral): Measured | undefined {
    if (numeral.written === "vague") return undefined
    const { start, end } = numeral
    const per = perAfter(text, end)
    return { start, end: per?.end ?? end, numeral, ...(per && { per: per.per }) }
  },
  examples: [
    ["The index fell to {7,425.81}.", { value: "7425.81" }],
    ["The toll stands at {more than 2 million}.", { value: "2000000", bound: ">" }],
    ["Call 555-0100 now."],
    ["Stock 12 closed."],
  ],
}

/** Is a number without a unit still one of amount, not a year, a label or a score? */
export function standsAlone(scene: Scene, numeral: Numeral, bounded: boolean): boolean {
  const { text } = scene
  const { start, end, figure } = numeral
  if (numeral.written === "fraction") return numeral.zeros > 0 || end - start > 4
  if (figure === "1" && numeral.written === "words") return false
  const printed = text.slice(start, end)
  if (numeral.zeros > 0 || /,\d{3}|^\d+\.\d+$/u.test(printed)) return true
  // "up to the 2016 election" sets a bound to no count.
  const isThe = wordBefore(text, start)?.lower === "the"
  if (numeral.written === "words" && isHour(text, numeral)) return false
  if (looksLikeYear(numeral))
    return (bounded && !isThe) || /average of $/u.test(text.slice(start - 11, start))
  if (isOfName(text, numeral, scene.floor) || isDashed(text, numeral)) return false
  const before = wordBefore(text, start, scene.floor)
  if (bounded || (before !== undefined && bareCues.has(before.lower))) return true
  const after = wordAfter(text, end)
  return figure.length > 3 || after?.lower === "of" || after?.lower === "who"
}

/** "at six this morning": a time of the clock in words. */
const isHour = (text: string, { start, end }: Numeral): boolean =>
  /^(?:at|by|until|after|before)$/u.test(wordBefore(text, start)?.lower ?? "") &&
  /^(?: (?:this|in the|on|local|sharp|tomorrow)\b|[,.;])/u.test(text.slice(end, end + 10))

/** "six in Soroca, five in Edinet": a part of the count before, by its place. */
export const isOfPlace = (text: string, end: number): boolean =>
  /^ (?:in|at|from|near) (?:the )?\p{Lu}/u.test(text.slice(end, end + 12))

/** "2-1", "16-18 Industrial Avenue": figures joined by a hyphen with no unit are no amounts. */
export const isDashed = (text: string, { start, end }: Numeral): boolean =>
  (/[-–/]/u.test(text.charAt(start - 1)) && isDigit(text.charCodeAt(start - 2))) ||
  (/[-–/]/u.test(text.charAt(end)) && isDigit(text.charCodeAt(end + 1)))
