import {
  cardinals,
  fractionWords,
  groupCounts,
  ordinals,
  scaleWords,
} from "../../lexicon/number-words.ts"
import { scales, vagueScales } from "../../lexicon/scales.ts"
import { type Decimal, over } from "../../model/decimal.ts"
import { magnitudeOf } from "./magnitude.ts"
import type { Numeral } from "./numeral.ts"
import { type Word, wordAfter, wordBefore } from "./words-around.ts"

/** The number whose first word stands at the offset: "twenty-five", "half a million", "dozens". */
export function numeralOfWords(text: string, first: Word): Numeral | undefined {
  const magnitude = magnitudeOf(text, first)
  if (magnitude !== undefined) return magnitude
  if (vagueScales.has(first.lower)) return vague(text, first)
  if (first.lower === "half" || first.lower === "quarter") return partOfScale(text, first)
  if (first.lower === "third") return aPart(text, first)
  if (cardinals.has(first.lower)) return cardinal(text, first)
  return aScale(text, first)
}

/** "a million", "a dozen"; "several hundred" is a number nobody gives. */
function aScale(text: string, first: Word): Numeral | undefined {
  const zeros = scales.get(first.lower)
  const group = first.lower === "dozen" ? 12 : undefined
  if (zeros === undefined && group === undefined) return undefined
  const before = wordBefore(text, first.start)
  const base = { end: first.end, zeros: zeros ?? 0 }
  if (before?.lower === "a" || before?.lower === "per")
    return { ...base, start: before.start, figure: String(group ?? 1), written: "words" }
  if (before?.lower === "several" || before?.lower === "few") {
    const words = `${before.lower} ${first.lower}`
    return { ...base, start: before.start, figure: "1", written: "vague", vague: words }
  }
  return undefined
}

/** "billions", "tens of millions", "hundreds of thousands". */
function vague(text: string, first: Word): Numeral | undefined {
  const of = wordAfter(text, first.end)
  const second = of?.lower === "of" ? wordAfter(text, of.end) : undefined
  const more = second && (vagueScales.get(second.lower) ?? scaleWords.get(second.lower))
  const needsOf = first.lower === "tens" || first.lower === "scores"
  if (needsOf && of?.lower !== "of") return undefined // "the scores were close"
  const zeros = vagueScales.get(first.lower) ?? 0
  const end = more !== undefined && second !== undefined ? second.end : first.end
  return {
    start: first.start,
    end,
    figure: first.lower === "dozens" ? "1.2" : "1",
    zeros: zeros + (more ?? 0),
    written: "vague",
    vague: text.slice(first.start, end).toLowerCase(),
  }
}

/** Words joined to the number by a space, a hyphen or "and". */
const joined = (text: string, at: number): Word | undefined =>
  wordAfter(text, text.charAt(at) === "-" ? at + 1 : at)

/** "twenty-five", "two hundred and six", "five million", "two and a half million", "two-thirds". */
function cardinal(text: string, first: Word): Numeral | undefined {
  let total = 0
  let current = cardinals.get(first.lower) ?? 0
  let { end } = first
  let last = current
  for (let steps = 0; steps < 12; steps++) {
    const next = joined(text, end)
    if (next === undefined) break
    const and = next.lower === "and" && last >= 100 ? wordAfter(text, next.end) : undefined
    const word = and ?? next
    const units = cardinals.get(word.lower)
    const zeros = word.lower === "dozen" ? undefined : scales.get(word.lower)
    if (units !== undefined && fits(units, last)) {
      last = units
      current += units
    } else if (zeros === 2 && and === undefined) {
      last = 100
      current *= 100
    } else if (zeros !== undefined && and === undefined) {
      last = 10 ** zeros
      total += Math.max(current, 1) * last
      current = 0
    } else if (last >= 20 && text.charAt(end) === "-" && ordinals.has(word.lower)) {
      return undefined // "the seventy-seventh session" counts no sessions
    } else break
    end = word.end
  }
  const whole = total + current
  const base = {
    start: first.start,
    end,
    figure: String(whole),
    zeros: 0,
    written: "words",
  } as const
  return withPart(text, base, whole) ?? withGroup(text, base, whole)
}

/** May a smaller word follow: "five" after "twenty", "six" after "hundred"? */
const fits = (units: number, last: number): boolean =>
  units > 0 && (last >= 100 ? units < 100 : last >= 20 && last <= 90 && units < 10)

/** "two dozen"; else the number itself, with the scale apart where that is one word. */
function withGroup(text: string, base: Numeral, whole: number): Numeral {
  const next = joined(text, base.end)
  const group = next?.lower === "dozen" || next?.lower === "score" ? groupCounts.get(next.lower) : 0
  if (next !== undefined && group) return { ...base, figure: String(whole * group), end: next.end }
  for (const zeros of [12, 9, 6, 3])
    if (whole >= 10 ** zeros && whole % 10 ** zeros === 0)
      return { ...base, figure: String(whole / 10 ** zeros), zeros }
  return base
}

const andAHalf = /\sand\s(?:a|one)[\s-]half\b/uy

/** "two-thirds", "one fourth", "three quarters of a billion", "two and a half million". */
function withPart(text: string, base: Numeral, whole: number): Numeral | undefined {
  andAHalf.lastIndex = base.end
  if (andAHalf.test(text))
    return scaled(text, { ...base, figure: `${whole}.5`, end: andAHalf.lastIndex })
  const next = joined(text, base.end)
  const part = next && fractionWords.get(next.lower)
  if (next === undefined || part === undefined || whole >= part) return undefined
  // "one second", "one fifth" of August: only a plural or "one" makes a part, never a day.
  if (!next.lower.endsWith("s") && whole !== 1) return undefined
  // "the next three quarters" is a stretch of time unless something has quarters.
  if (
    part === 4 &&
    text.charAt(base.end) !== "-" &&
    !/^ (?:of|million|billion|trillion)\b/u.test(text.slice(next.end, next.end + 10))
  )
    return undefined
  const figure = over(String(whole), String(part))
  return scaled(text, { ...base, figure, end: next.end, written: "fraction" })
}

/** "half a million", "half of the voters", "quarter million", "a quarter of the seats". */
function partOfScale(text: string, first: Word): Numeral | undefined {
  const figure: Decimal = first.lower === "half" ? "0.5" : "0.25"
  const base = {
    start: first.start,
    end: first.end,
    figure,
    zeros: 0,
    written: "fraction",
  } as const
  const whole = scaled(text, base)
  return whole.zeros > 0 ? whole : aPart(text, first)
}

/** "a third of", "half of": a part of something named. */
function aPart(text: string, first: Word): Numeral | undefined {
  const before = wordBefore(text, first.start)
  const of = wordAfter(text, first.end)
  const part = fractionWords.get(first.lower)
  if (of?.lower !== "of" || part === undefined) return undefined
  if (first.lower !== "half" && before?.lower !== "a") return undefined
  // "the second half of the year" is a stretch of time, no part of a count.
  if (before !== undefined && /^(?:first|second|other|latter|back|top|bottom)$/u.test(before.lower))
    return undefined
  const start = before?.lower === "a" ? before.start : first.start
  return { start, end: first.end, figure: over("1", String(part)), zeros: 0, written: "fraction" }
}

const scaleAfterPart =
  /(?:\sof)?(?:\san?)?[\s-](?<scale>million|billion|trillion|thousand|dozen)\b/iuy

function scaled(text: string, numeral: Numeral): Numeral {
  scaleAfterPart.lastIndex = numeral.end
  const scale = scaleAfterPart.exec(text)?.groups?.["scale"]?.toLowerCase()
  const end = scaleAfterPart.lastIndex
  if (scale === undefined) return numeral
  if (scale === "dozen") {
    const figure = numeral.figure === "0.5" ? "6" : numeral.figure
    return { ...numeral, end, figure, written: "words" }
  }
  return { ...numeral, end, zeros: scales.get(scale) ?? 0, written: "words" }
}
