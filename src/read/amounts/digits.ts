import { scaleLetters, scales } from "../../lexicon/scales.ts"
import { type Decimal, over, sum } from "../../model/decimal.ts"
import type { Numeral } from "./numeral.ts"
import { wordAfter } from "./words-around.ts"

const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u
const indian = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/u
const plain = /^\d+(?:\.\d+)?$/u
const decimalComma = /^\d+,\d{1,2}$/u
const fraction = /^(?<top>\d{1,3})[/⁄](?<bottom>\d{1,3})$/u
/** Denominators that recipes, rulers and share prices use; "9/11" and "24/7" are not among them. */
const denominators = new Set(["2", "3", "4", "5", "6", "8", "10", "16", "32", "64", "100", "128"])
const vulgar = new Map([
  ["½", "0.5"],
  ["⅓", "0.333333333333"],
  ["⅔", "0.666666666667"],
  ["¼", "0.25"],
  ["¾", "0.75"],
  ["⅛", "0.125"],
])

/** The number that a run of digits and marks stands for; nothing for clock times and the like. */
export function numeralOfDigits(text: string, start: number, written: string): Numeral | undefined {
  const end = start + written.length
  const base = { start, end, zeros: 0, written: "digits" } as const
  const parts = fraction.exec(written)?.groups
  if (parts !== undefined) {
    const figure = fractionOf(parts["top"] ?? "", parts["bottom"] ?? "")
    return figure === undefined ? undefined : { ...base, figure, written: "fraction" }
  }
  if (decimalComma.test(written))
    return withScale(text, { ...base, figure: written.replace(",", "."), comma: true })
  if (plain.test(written) || grouped.test(written) || indian.test(written)) {
    const leading = startsWithPoint(text, start) ? 1 : 0
    const figure = `${leading ? "0." : ""}${written.replaceAll(",", "")}`
    return withScale(text, withVulgar(text, { ...base, start: start - leading, figure }))
  }
  return undefined
}

const fractionOf = (top: string, bottom: string): Decimal | undefined =>
  denominators.has(bottom) && Number(top) < Number(bottom) ? over(top, bottom) : undefined

/** ".500": a point after a space and before the digits. */
const startsWithPoint = (text: string, start: number): boolean =>
  text.charAt(start - 1) === "." && /^[\s(]?$/u.test(text.charAt(start - 2))

function withVulgar(text: string, numeral: Numeral): Numeral {
  const extra = vulgar.get(text.charAt(numeral.end))
  if (extra === undefined) return numeral
  return { ...numeral, figure: sum([numeral.figure, extra]), end: numeral.end + 1 }
}

/** The number with the scale words after it: "2.4 billion", "5-million", "1.5 lakh crore". */
function withScale(text: string, numeral: Numeral): Numeral {
  let { end, zeros } = numeral
  for (let turn = 0; turn < 2; turn++) {
    const gap = text.charAt(end) === "-" ? 1 : 0
    const word = wordAfter(text, end + gap)
    const more = word && scales.get(word.lower)
    if (word === undefined || more === undefined) break
    zeros += more
    end = word.end
  }
  if (zeros > 0) return { ...numeral, end, zeros }
  const letter = wordAfter(text, end)
  const letterZeros = letter && scaleLetters.get(letter.text)
  if (letter === undefined || letterZeros === undefined) return numeral
  return { ...numeral, letter: { zeros: letterZeros, end: letter.end } }
}
