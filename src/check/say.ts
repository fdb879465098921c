import { compare, type Decimal, over, round } from "../model/decimal.ts"

const scales: readonly (readonly [Decimal, string])[] = [
  ["1000000000000", " trillion"],
  ["1000000000", " billion"],
  ["1000000", " million"],
]

/** A number for a person, to so many digits: "1.05 billion", "2,480", "0.0067". */
export function sayNumber(value: Decimal, digits: number): string {
  const scale = scales.find(([least]) => compare(value, least) >= 0)
  const [size, word] = scale ?? ["1", ""]
  const plain = toDigits(over(value, size), digits)
  const [whole = "", places] = plain.split(".")
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ",")
  return `${grouped}${places === undefined ? "" : `.${places}`}${word}`
}

/** Rounded to so many digits, never within its whole part's thousands. */
export function toDigits(value: Decimal, digits: number): Decimal {
  const first = /[1-9]/u.exec(value.replace("-", "").replace(".", ""))?.index ?? 0
  const wholes = value.replace("-", "").split(".")[0]?.length ?? 1
  // "0.0067": the zeros before the first digit do not count.
  const places = digits + first - wholes
  return round(value, Math.max(0, places))
}

/** A sum of money for a person: "USD 1.05 billion". */
export const sayMoney = (currency: string, value: Decimal, digits: number): string =>
  `${currency} ${sayNumber(value, digits)}`
