import { cardinals } from "../../lexicon/number-words.ts"
import { over } from "../../model/decimal.ts"
import { count } from "./count.ts"
import { nameAfter } from "./currency-name.ts"
import { unitAt } from "./measure.ts"
import { perAfter } from "./per.ts"
import type { AmountRule, Measured, Scene } from "./scene.ts"
import { wordAfter } from "./words-around.ts"

/** "four times", "3,200 times", "sixfold", "10x". */
export const times: AmountRule = {
  id: "amount/times",
  reads: "How often something was, or how many times as much.",
  take({ text }, numeral) {
    const found = /(?:[- ]?times\b(?! of)|-?fold\b|x(?![\p{L}\d]))/uy
    found.lastIndex = numeral.end
    if (!found.test(text)) return undefined
    const per = perAfter(text, found.lastIndex)
    const end = per?.end ?? found.lastIndex
    return { start: numeral.start, end, numeral, unit: "time", ...(per && { per: per.per }) }
  },
  examples: [
    ["It circled the city {3,200 times}.", { value: "3200", unit: "time" }],
    ["Sales rose {sixfold}.", { value: "6", unit: "time" }],
    ["At times 12 people came."],
    ["The 4x4 stood at 10."],
  ],
}

const of = / of (?:an? |one )?(?:US )?/uy

const parts = / (?<part>point|cup|pint|cent|stake|interest|share|teaspoon)s?\b/uy

/** "1/4 point", "one-third interest": the noun that a part is of. */
function parted(text: string, at: number): { unit: string; end: number } | undefined {
  parts.lastIndex = at
  const unit = parts.exec(text)?.groups?.["part"]
  return unit === undefined ? undefined : { unit, end: parts.lastIndex }
}

/** "two-thirds of voters", "one fourth of the population", "1/16 of a pint", "half of them". */
export const fraction: AmountRule = {
  id: "amount/fraction",
  reads: "A part of something, as a fraction.",
  take(scene, numeral) {
    if (numeral.written !== "fraction") return undefined
    of.lastIndex = numeral.end
    const at = of.test(scene.text) ? of.lastIndex : numeral.end
    const unit = unitAt(scene.text, at) ?? parted(scene.text, numeral.end)
    // "9/11" and "24/7" are names; a fraction of figures needs what it is a fraction of.
    const short = numeral.end - numeral.start < 5 && at === numeral.end
    if (unit === undefined && short) return undefined
    const end = unit?.end ?? numeral.end
    return { start: numeral.start, end, numeral, ...(unit && { unit: unit.unit }) }
  },
  examples: [
    ["{Nearly two-thirds} of voters agreed.", { bound: "~" }],
    ["Prices fell {1/4 point}.", { value: "0.25" }],
    ["On 9/11 the towers fell."],
    ["They are open 24/7."],
  ],
}

const among = / (?:in|out of) (?:every )?(?<figure>\d{1,4}(?![\d.,]\d)|\p{L}+)/uy
const spans = / (?:year|month|week|day|hour|minute)s?\b/uy

/** "one in five children", "nine out of 10": a share told in whole numbers. */
export const ratio: AmountRule = {
  id: "amount/ratio",
  reads: "So many in so many.",
  take({ text }, numeral): Measured | undefined {
    among.lastIndex = numeral.end
    const figure = among.exec(text)?.groups?.["figure"]
    const end = among.lastIndex
    if (figure === undefined || numeral.zeros > 0) return undefined
    const whole = /^\d/u.test(figure) ? Number(figure) : (cardinals.get(figure.toLowerCase()) ?? 0)
    spans.lastIndex = end
    if (!(Number(numeral.figure) < whole) || whole > 1000 || spans.test(text)) return undefined
    const share = { ...numeral, figure: over(numeral.figure, String(whole)), end }
    return { start: numeral.start, end, numeral: { ...share, written: "fraction" } }
  },
  examples: [
    ["{One in five} children is hungry.", { value: "0.2" }],
    ["{Nine out of 10} said yes.", { value: "0.9" }],
    ["It fell three times in four years."],
    ["They built one in 2019."],
    ["There were 12 in Rome."],
  ],
}

/** "billions of dollars", "dozens of people", "hundreds of miles". */
export const vague: AmountRule = {
  id: "amount/vague",
  reads: "A plural that stands for a number nobody gives.",
  take(scene, numeral) {
    if (numeral.vague === undefined) return undefined
    const link = wordAfter(scene.text, numeral.end)
    const at = link?.lower === "of" ? link.end : numeral.end
    const name = nameAfter(scene.text, at)
    const base = { start: numeral.start, numeral }
    if (name !== undefined)
      return {
        ...base,
        end: name.end,
        currency: scene.currency(name.name, name.whose, numeral.start),
      }
    const unit = unitAt(scene.text, at + 1)
    if (unit !== undefined && at > numeral.end) return { ...base, end: unit.end, unit: unit.unit }
    return vagueCount(scene, numeral.start, { ...base, end: numeral.end }, at)
  },
  examples: [
    ["They gave {billions of dollars}.", { currency: "USD", vague: "billions" }],
    ["{Dozens of people} fled.", { unit: "people", vague: "dozens" }],
    ["The scores were close."],
    ["He is in his tens."],
  ],
}

/** The counted noun of a vague plural; without one "thousands" stands alone. */
function vagueCount(scene: Scene, start: number, base: Measured, at: number): Measured {
  const skip = / (?:the |these |those |its |their |other )?/uy
  skip.lastIndex = at
  const noun = skip.test(scene.text) ? skip.lastIndex - 1 : at
  const plain = { ...base.numeral, end: noun, written: "words", figure: "2", zeros: 0 } as const
  const found = count.take(scene, plain)
  return found?.unit === undefined ? base : { ...base, start, end: found.end, unit: found.unit }
}
