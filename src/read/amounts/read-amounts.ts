import { minus } from "../../model/decimal.ts"
import type { Quantity } from "../../model/quantity.ts"
import { inReadingOrder } from "../../model/span.ts"
import type { Draft, Stage } from "../draft.ts"
import { isDashed, isOfPlace, standsAlone } from "./bare.ts"
import { boundOf } from "./bound.ts"
import { findNumerals } from "./find-numerals.ts"
import type { AmountInWork } from "./in-work.ts"
import { joinRanges } from "./join-ranges.ts"
import { currencyIn } from "./local-currency.ts"
import { isOfCalendar, isOfWord, looksLikeYear } from "./not-amounts.ts"
import { amountOf, type Numeral } from "./numeral.ts"
import { tieRestated } from "./restate.ts"
import { rules } from "./rules.ts"
import type { Scene } from "./scene.ts"
import { tagsOf } from "./tags.ts"

/** Reads every quantity and amount of money. */
export const readAmounts: Stage = (draft) => ({ ...draft, quantities: quantitiesOf(draft) })

function quantitiesOf(draft: Draft): readonly Quantity[] {
  const { text } = draft.report
  const numerals = findNumerals(text)
  if (numerals.length === 0) return []
  const scene = { text, currency: currencyIn(draft.report), tagAt: tagsOf(draft.sentences) }
  const measured = measureAll(scene, numerals)
  const found: Quantity[] = []
  let floor = 0
  for (const amount of joinRanges(text, measured)) {
    const quantity = quantityOf({ ...scene, floor }, amount)
    if (quantity === undefined) continue
    found.push(quantity)
    floor = quantity.span.end
  }
  return tieRestated(
    text,
    found.sort((a, b) => inReadingOrder(a.span, b.span)),
  )
}

/** Every number with what the first fitting rule says it measures. */
function measureAll(scene: Omit<Scene, "floor">, numerals: readonly Numeral[]): AmountInWork[] {
  const found: AmountInWork[] = []
  let floor = 0
  for (const numeral of numerals) {
    if (numeral.start < floor || isOfCalendar(scene.text, numeral)) continue
    const amount = firstReading({ ...scene, floor }, numeral)
    if (amount === undefined) continue
    found.push(amount)
    floor = amount.end
  }
  return found
}

function firstReading(scene: Scene, numeral: Numeral): AmountInWork | undefined {
  for (const rule of rules) {
    const measured = rule.take(scene, numeral)
    if (measured === undefined) continue
    // "5kW" and "RM79" touch letters that a rule knows; "5G" and "S23" touch a name's.
    const { start, end } = measured
    const whole = { ...measured.numeral, start, end }
    return isOfWord(scene.text, whole) ? undefined : { ...measured, rule: rule.id }
  }
  return undefined
}

function quantityOf(scene: Scene, amount: AmountInWork): Quantity | undefined {
  const { text } = scene
  const { numeral, unit, currency, per, other } = amount
  const signed = signOf(text, amount)
  const { bound, ...span } = boundOf(
    text,
    { start: signed.start, end: amount.end, figureEnd: numeral.end },
    scene.floor,
    unit,
  )
  const bounded = bound !== "=" || other !== undefined
  if (isNoAmount(scene, amount, bounded)) return undefined
  const value = signed.minus ? minus("0", amountOf(numeral)) : amountOf(numeral)
  return {
    span,
    bound,
    rule: amount.rule,
    ...(numeral.vague === undefined
      ? other?.as === "low"
        ? { low: other.value, high: value }
        : { value, ...(other && { from: other.value }) }
      : { vague: numeral.vague, ...numeral.reach }),
    ...(unit !== undefined && { unit }),
    ...(currency && { currency: currency.value, currencyKnown: currency }),
    ...(per !== undefined && { per }),
  }
}

/** A score's second half, a span of years, a bare number that is a label. */
function isNoAmount(
  scene: Scene,
  { rule, numeral, other, unit }: AmountInWork,
  bounded: boolean,
): boolean {
  if (other === undefined && rule === "amount/count" && isDashed(scene.text, numeral)) return true
  if (rule !== "amount/bare") return false
  if (other !== undefined) return looksLikeYear(numeral) && /^(?:1\d|20|21)\d\d$/u.test(other.value)
  if (unit !== undefined && isOfPlace(scene.text, numeral.end)) return false
  return !standsAlone(scene, numeral, bounded)
}

const hyphen = /[-−]/u

/** Is a minus before the figure: "-1.3%", "minus 387", "$-50.8bn"? */
function signOf(
  text: string,
  { start, numeral, other }: AmountInWork,
): { start: number; minus: boolean } {
  if (other !== undefined) return { start, minus: false } // its hyphen joins the two ends
  if (start < numeral.start && hyphen.test(text.charAt(numeral.start - 1)))
    return { start, minus: true }
  if (hyphen.test(text.charAt(start - 1)) && /^[\s($]?$/u.test(text.charAt(start - 2)))
    return { start: start - 1, minus: true }
  const word = /\bminus[ -]$/iu.exec(text.slice(Math.max(0, start - 7), start))
  return word ? { start: start - word[0].length, minus: true } : { start, minus: false }
}
