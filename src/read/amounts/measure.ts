import { tightSigns, unitSigns, unitWords } from "../../lexicon/units.ts"
import { countsPlural } from "./count.ts"
import type { Numeral } from "./numeral.ts"
import { withLetter } from "./numeral.ts"
import { perAfter } from "./per.ts"
import type { AmountRule, Measured, Scene } from "./scene.ts"
import { type Word, wordAfter } from "./words-around.ts"

const gap = /\n(?=\p{Ll})| ?-? ?/uy
const sign = /[^\s,;:()[\]”"“’'|]{1,8}/uy
const old = /(?:[- ]olds?|s? of age)\b/uy
const extra = /^(?:more|additional|further|extra|straight|consecutive|full|whole|solid)$/u

/** The unit that starts at the offset, after a space or hyphen. */
export function unitAt(text: string, at: number): { unit: string; end: number } | undefined {
  gap.lastIndex = at
  gap.test(text)
  const start = gap.lastIndex
  return unitInWords(text, start) ?? unitInSigns(text, start, start === at)
}

/** The longest of up to three words that are a unit: "miles per hour", "sq ft". */
function unitInWords(text: string, at: number): { unit: string; end: number } | undefined {
  let best: { unit: string; end: number } | undefined
  let words = ""
  let end = at
  for (let count = 0; count < 3; count++) {
    const word: Word | undefined = wordAfter(
      text,
      text.charAt(end) === "-" && count > 0 ? end + 1 : end,
    )
    if (word === undefined || (count === 0 && word.start !== at)) break
    words = count === 0 ? word.lower : `${words} ${word.lower}`
    end = word.end
    const unit = unitWords.get(words)
    if (unit !== undefined) best = { unit, end }
    else if (count === 0 && text.charAt(end) === "." && word.lower === "sq") {
      end++ // "sq. miles"
    } else if (count > 0 && best !== undefined && best.end < word.start - 1) break
  }
  return best
}

function unitInSigns(
  text: string,
  at: number,
  tight: boolean,
): { unit: string; end: number } | undefined {
  sign.lastIndex = at
  const run = sign.exec(text)?.[0]
  if (run === undefined) return undefined
  const first = run.charAt(0)
  if (first === "%" || first === "٪") return { unit: "percent", end: at + 1 }
  for (const written of [run, run.replace(/[.!?…-]+$/u, ""), run.replace(/[.!?…-].*$/u, "")]) {
    const unit = unitSigns.get(written) ?? ratio(written)
    if (unit === undefined) continue
    if (!tight && tightSigns.has(written) && written !== "W" && written !== "C") return undefined
    return { unit, end: at + written.length }
  }
  return undefined
}

/** "kV/cm", "g/km": two signs with a stroke between. */
function ratio(written: string): string | undefined {
  const [top = "", bottom = "", ...rest] = written.split("/")
  const over = unitSigns.get(top)
  const under = unitSigns.get(bottom)
  return rest.length === 0 && over !== undefined && under !== undefined
    ? `${over} per ${under}`
    : undefined
}

/** The unit after the number, past one word such as "more": "two more weeks". */
function unitAfter(text: string, at: number): { unit: string; end: number } | undefined {
  const direct = unitAt(text, at)
  if (direct !== undefined) return direct
  const word = wordAfter(text, at)
  return word !== undefined && extra.test(word.lower) ? unitInWords(text, word.end + 1) : undefined
}

const known = new WeakMap<Numeral, { readonly found: Measured | undefined }>()

/** The number with the unit of measure after it. Looked for once: three rules ask for it. */
function measured(text: string, written: Numeral): Measured | undefined {
  const before = known.get(written)
  if (before !== undefined) return before.found
  const found = measuredAnew(text, written)
  known.set(written, { found })
  return found
}

function measuredAnew(text: string, written: Numeral): Measured | undefined {
  let numeral = written
  let found = numeral.letter === undefined ? undefined : unitAfter(text, withLetter(numeral).end)
  // "1.2m tons" has a scale; "37m (121ft)" has none.
  if (found !== undefined) numeral = withLetter(numeral)
  else found = unitAfter(text, numeral.end)
  if (found === undefined || isOrdinal(text, numeral, found)) return undefined
  const per = perAfter(text, found.end)
  return {
    start: numeral.start,
    end: per?.end ?? found.end,
    numeral,
    unit: found.unit,
    ...(per && { per: per.per }),
  }
}

/** "the 1988 second quarter" counts no seconds. */
const isOrdinal = (text: string, { figure, end }: Numeral, unit: { end: number }): boolean =>
  figure !== "1" && text.slice(end, unit.end) === " second"

/** A figure and "percent", or points of it. */
export const percentage: AmountRule = {
  id: "amount/percentage",
  reads: "A number of percent, percentage points or basis points.",
  take({ text }: Scene, numeral) {
    const found = measured(text, numeral)
    return found?.unit !== undefined &&
      /^(?:percent|percentage point|basis point)/u.test(found.unit)
      ? found
      : undefined
  },
  examples: [
    ["Inflation fell to {3.2%} in May.", { value: "3.2", unit: "percent" }],
    ["Rates rose by {25 basis points}.", { value: "25", unit: "basis point" }],
    ["Support is down {four percentage points}.", { value: "4", unit: "percentage point" }],
    ["Wages grew {five percent a year}.", { value: "5", unit: "percent", per: "year" }],
    ["A few percent would do."],
    ["The percentage was not given."],
    ["It covers 40 villages."],
    ["They met at 3.30 p.m. on 5 May."],
  ],
}

/** "aged 25", "over the age of 21", "under the age of 5 years", "Maria Lopez, 34, said". */
function isAged(text: string, { start, end, figure, zeros }: Numeral): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  if (/\b(?:aged|age of|ages)(?: about)? $/iu.test(before)) return true
  const name = /\p{Lu}[\p{Ll}’'-]+ \p{Lu}[\p{L}’'-]+, $/u.test(before)
  return name && text.charAt(end) === "," && zeros === 0 && /^[1-9]\d$/u.test(figure)
}

/** The age of a person or thing. */
export const age: AmountRule = {
  id: "amount/age",
  reads: "How many years, months or days old somebody or something is.",
  take({ text }, numeral) {
    const found = measured(text, numeral)
    if (isAged(text, numeral))
      return {
        ...(found ?? { start: numeral.start, end: numeral.end, numeral }),
        unit: "year of age",
      }
    if (found === undefined || !/^(?:year|month|week|day)$/u.test(found.unit ?? ""))
      return undefined
    old.lastIndex = found.end
    return old.test(text)
      ? { ...found, end: old.lastIndex, unit: `${found.unit} of age` }
      : undefined
  },
  examples: [
    ["A {34-year-old} driver was held.", { value: "34", unit: "year of age" }],
    ["She was {six months old}.", { value: "6", unit: "month of age" }],
    ["Maria Lopez, {34}, drove the bus.", { value: "34", unit: "year of age" }],
    ["It happened 34 years ago."],
    ["The old 12-year deal ended."],
    ["In New York, 34 people were held."],
  ],
}

/** A number and a unit of measure. */
export const measure: AmountRule = {
  id: "amount/measure",
  reads: "A number and a unit of length, area, weight, volume, time, energy or the like.",
  take(scene, numeral) {
    const found = measured(scene.text, numeral)
    const { letter } = numeral
    const isScale =
      letter !== undefined && found?.numeral.zeros === 0 && countsPlural(scene, letter.end)
    return isScale ? undefined : found
  },
  examples: [
    ["They sent {155-millimetre} shells.", { value: "155", unit: "millimetre" }],
    ["It ran for {6.5 km} along the river.", { value: "6.5", unit: "kilometre" }],
    ["The field yields {325,000 barrels per day}.", { unit: "barrel", per: "day" }],
    ["Some 12:30 trains were late."],
    ["The F-16 flew in."],
    ["He was born on 4 March 1980."],
  ],
}
