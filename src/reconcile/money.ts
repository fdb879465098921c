import { compare, type Decimal, over, times } from "../model/decimal.ts"
import type { Commitment } from "../model/entry.ts"
import { referenceRate } from "../model/exchange.ts"
import { type Interval, intervalOf } from "../model/printed.ts"
import type { Money } from "../model/quantity.ts"
import type { Rates } from "../model/rates.ts"
import { nearDay } from "./days.ts"
import type { Subject } from "./subject.ts"

/** All currencies in which an entry tells its sum. */
export const sumsOf = ({ amount, alsoStated }: Commitment): readonly Money[] =>
  amount === null ? alsoStated : [amount, ...alsoStated]

/** What a sum may be at its rounding and bound: "more than 1 million" has no upper end. */
export function reachOf(text: string, money: Money): Partial<Interval> {
  const { low, high, bound } = money
  if (low !== undefined && high !== undefined) return { low, high }
  const printed = intervalOf(text, money)
  if (printed === undefined) return {}
  if (bound === ">") return { low: printed.low }
  if (bound === "<") return { high: printed.high }
  return printed
}

/** The sum in euros at the mean rate of its month; undefined without a day, figure or rate. */
export function inEuros(subject: Subject, money: Money, rates: Rates): Decimal | undefined {
  const day = nearDay(subject)
  if (day === undefined || money.value === undefined) return undefined
  const rate = referenceRate(rates, money.currency, "EUR", day.slice(0, 7))?.rate
  return rate === undefined ? undefined : times(money.value, rate)
}

/** How far apart two sums are, as a share of the larger: 0 for equal. */
export function gapBetween(a: Decimal, b: Decimal): number {
  const [small, large] = compare(a, b) <= 0 ? [a, b] : [b, a]
  return compare(large, "0") <= 0 ? 0 : 1 - Number(over(small, large))
}

/** Steps of a tenth on a scale of sizes: two sums within a tenth share one of two keys. */
const step = Math.log(1.2)

/**
 * The keys of an entry's sums: each currency's own figure to two digits and the step beside it, and
 * the size in euros, so that sums told in two currencies meet.
 */
export function amountKeys(subject: Subject<Commitment>, rates: Rates): readonly string[] {
  return sumsOf(subject.entry).flatMap((money) => {
    if (money.value === undefined || compare(money.value, "0") <= 0) return []
    const own = sizeKeys(money.currency, money.value)
    const euros = money.currency === "EUR" ? undefined : inEuros(subject, money, rates)
    return euros === undefined ? own : [...own, ...sizeKeys("EUR", euros)]
  })
}

const sizeKeys = (currency: string, value: Decimal): readonly string[] => {
  const size = Math.log(Number(value)) / step
  return [`${currency}a${Math.floor(size)}`, `${currency}b${Math.floor(size + 0.5)}`]
}
