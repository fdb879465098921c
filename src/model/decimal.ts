import Big from "big.js"

/** An exact decimal number in plain notation: `"2400000000"`, `"0.05"`, `"-3.2"`. */
export type Decimal = string

const plain = (value: Big): Decimal => value.toFixed()

/** a + b + … ; zero of nothing. */
export const sum = (values: readonly Decimal[]): Decimal =>
  plain(values.reduce((total, value) => total.plus(value), new Big(0)))

/** a − b. */
export const minus = (a: Decimal, b: Decimal): Decimal => plain(new Big(a).minus(b))

/** a × b, exact. */
export const times = (a: Decimal, b: Decimal): Decimal => plain(new Big(a).times(b))

/** a ÷ b to `places` decimal places, half up. Throws on b = 0. */
export function over(a: Decimal, b: Decimal, places = 12): Decimal {
  const big = Big()
  big.DP = places
  return plain(new big(a).div(b))
}

/** Negative, zero or positive as a is below, equal to or above b. */
export const compare = (a: Decimal, b: Decimal): number => new Big(a).cmp(b)

/** a × 10^zeros, exact: `shift("2.4", 9)` is 2,400,000,000. */
export function shift(a: Decimal, zeros: number): Decimal {
  const value = new Big(a)
  value.e = value.c[0] === 0 ? value.e : value.e + zeros
  return plain(value)
}

/** Rounded half up to so many decimal places. */
export const round = (a: Decimal, places: number): Decimal => plain(new Big(a).round(places, 1))

/** The number without needless zeros: `"2.50"` becomes `"2.5"`. Throws on what is no number. */
export const decimal = (value: string | number): Decimal => plain(new Big(value))

/** How many decimal places the number as written shows: 2 for `"1.54"`. */
export const placesOf = (written: string): number => written.split(".")[1]?.length ?? 0
