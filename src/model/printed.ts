import { compare, type Decimal, minus, over, placesOf, shift, sum, times } from "./decimal.ts"
import type { Quantity } from "./quantity.ts"
import { type Span, wordsAt } from "./span.ts"

/** All values that round to a figure as printed: "2.5 billion" is 2.45 to 2.55 billion. */
export interface Interval {
  readonly low: Decimal
  readonly high: Decimal
}

const figure = /\d[\d,]*(?:\.\d+)?/u

/**
 * The values a quantity may stand for before it was rounded to what is printed; the value alone
 * where it is spelled out. A plain figure of many zeros was rounded to its last other digit.
 * `beside` are sums of the same kind: a report that prints "2.4 billion" would print "1.4 billion"
 * too, so that its "1 billion" is rounded to tenths.
 */
export function intervalOf(
  text: string,
  quantity: Quantity,
  beside: readonly Quantity[] = [],
): Interval | undefined {
  const { value, span } = quantity
  if (value === undefined || isTorn(text, span)) return undefined
  const own = printedOf(text, quantity)
  if (own === undefined) return { low: value, high: value }
  const steps = [quantity, ...beside]
    .map((each) => printedOf(text, each))
    .filter((each) => each !== undefined && compare(each.scale, own.scale) === 0)
    .map((each) => each?.step ?? own.step)
  const step = steps.reduce((least, each) => (compare(each, least) < 0 ? each : least), own.step)
  const half = over(step, "2")
  return { low: minus(value, half), high: sum([value, half]) }
}

/** "$2. 6 million", "1, 150 km": a figure that a bad copy has torn apart proves nothing. */
const isTorn = (text: string, { start, end }: Span): boolean =>
  /\d[.,] ?$/u.test(text.slice(Math.max(0, start - 3), start)) ||
  /^[.,] ?\d/u.test(text.slice(end, end + 3))

/** What the scale word multiplies a printed figure by, and the worth of its last digit. */
interface Printed {
  readonly scale: Decimal
  readonly step: Decimal
}

function printedOf(text: string, { value, span }: Quantity): Printed | undefined {
  const written = figure.exec(wordsAt(text, span))?.[0]
  return written === undefined || value === undefined ? undefined : stepOf(written, value)
}

/** The worth of the last printed digit, scale included. */
function stepOf(written: string, value: Decimal): Printed | undefined {
  const plain = written.replace(/,(?=\d{3})/gu, "").replace(",", ".")
  if (compare(plain, "0") === 0) return undefined
  const scale = over(value.replace("-", ""), plain)
  const zeros =
    compare(scale, "1") === 0 ? (/[1-9](?<zeros>0{3,})$/u.exec(plain)?.[1]?.length ?? 0) : 0
  return { scale, step: times(shift("1", zeros - placesOf(plain)), scale) }
}

/** How many digits a figure shows: 3 for "1.54" and "154". */
export function digitsOf(text: string, { span }: Quantity): number {
  const written = figure.exec(wordsAt(text, span))?.[0] ?? ""
  const digits = written.replace(/\D/gu, "").replace(/^0+/u, "")
  return Math.max(2, /[.]/u.test(written) ? digits.length : digits.replace(/0+$/u, "").length)
}

/** a ÷ b over all that both may have been: the least and the most. */
export const ratio = (a: Interval, b: Interval): Interval | undefined =>
  compare(b.low, "0") <= 0 || compare(a.low, "0") <= 0
    ? undefined
    : { low: over(a.low, b.high), high: over(a.high, b.low) }

/** How far a value lies outside the interval, as a share of the value; 0 inside. */
export function gapTo({ low, high }: Interval, value: Decimal): number {
  if (compare(value, low) < 0) return Number(over(minus(low, value), value))
  return compare(value, high) > 0 ? Number(over(minus(value, high), value)) : 0
}
