import { compare, type Decimal, minus } from "../model/decimal.ts"
import type { Commitment } from "../model/entry.ts"
import { quantityInWords } from "../model/in-words.ts"
import type { Compared } from "../model/judgement.ts"
import type { Money } from "../model/quantity.ts"
import type { Rates } from "../model/rates.ts"
import { gapBetween, inEuros, reachOf, sumsOf } from "./money.ts"
import type { Subject } from "./subject.ts"
import { compared } from "./weigh.ts"

/**
 * The closest that any sum of one entry comes to any of the other's. Where both tell it in one currency
 * first, those two are held against each other: what they are converted to is rounded more.
 */
export function comparedAmounts(
  a: Subject<Commitment>,
  b: Subject<Commitment>,
  rates: Rates,
): readonly Compared[] {
  const [one, other] = [a.entry.amount, b.entry.amount]
  const isPlain = one?.value !== undefined && one.currency === other?.currency
  const [mine, others] = isPlain ? [[one], [other]] : [sumsOf(a.entry), sumsOf(b.entry)]
  const pairs = mine.flatMap((left) =>
    others.flatMap((right) => comparedPair(a, left, b, right, rates) ?? []),
  )
  const [closest] = pairs.toSorted((x, y) => y.weight - x.weight)
  return closest === undefined ? [] : [closest]
}

function comparedPair(
  a: Subject<Commitment>,
  left: Money,
  b: Subject<Commitment>,
  right: Money,
  rates: Rates,
): Compared | undefined {
  const words = [quantityInWords(left), quantityInWords(right)] as const
  if (left.value === undefined || right.value === undefined) return byReach(a, left, b, right)
  if (left.currency === right.currency) {
    // "More than 1 billion" is said of other sums than 1 billion, too.
    if (compare(left.value, right.value) === 0)
      return compared("amount", ...words, left.bound === right.bound ? 2 : 1.9)
    if (meet(a, left, b, right)) return compared("amount at its rounding", ...words, 1.6)
    return byGap("amount", words, gapBetween(left.value, right.value))
  }
  const [one, other] = [inEuros(a, left, rates), inEuros(b, right, rates)]
  if (one === undefined || other === undefined) return undefined
  return byGap("amount in another currency", words, gapBetween(one, other))
}

/** "a three-digit million sum" may be €250 million, and is none of €20 million. */
function byReach(a: Subject, left: Money, b: Subject, right: Money): Compared | undefined {
  const hasReach = ({ low, value }: Money): boolean => (low ?? value) !== undefined
  if (left.currency !== right.currency || !hasReach(left) || !hasReach(right)) return undefined
  const words = [quantityInWords(left), quantityInWords(right)] as const
  return meet(a, left, b, right)
    ? compared("amount within what is told", ...words, 0.5)
    : compared("another amount", ...words, -2.8)
}

/** Could both have been rounded from one sum? */
function meet(a: Subject, left: Money, b: Subject, right: Money): boolean {
  const [one, other] = [reachOf(a.report.text, left), reachOf(b.report.text, right)]
  if (one.low === undefined || one.high === undefined) return false
  if (other.low === undefined || other.high === undefined) return false
  return left.value !== undefined && right.value !== undefined
    ? rounds({ ...one, value: left.value }, { ...other, value: right.value })
    : compare(one.low, other.high) <= 0 && compare(other.low, one.high) <= 0
}

interface Printed {
  readonly value: Decimal
  readonly low?: Decimal
  readonly high?: Decimal
}

/** Does the finer of the two round to the other? 4.5 does not round to 4, nor 38 to 39. */
function rounds(a: Printed, b: Printed): boolean {
  const width = ({ low = "0", high = "0" }: Printed): Decimal => minus(high, low)
  const [fine, coarse] = compare(width(a), width(b)) <= 0 ? [a, b] : [b, a]
  const { low = coarse.value, high = coarse.value } = coarse
  return compare(low, fine.value) <= 0 && compare(fine.value, high) < 0
}

const byGap = (feature: string, words: readonly [string, string], gap: number): Compared => {
  if (gap <= 0.04) return compared(feature, ...words, 1.5)
  if (gap <= 0.1) return compared(`${feature}, nearly`, ...words, 0.7)
  return compared("another amount", ...words, -2.8)
}
