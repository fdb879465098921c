import type { Decimal } from "../../model/decimal.ts"

/** How many digits Parquet's widest decimal holds, and how many of them stand behind the point. */
export const precision = 38
export const scale = 9

/** The number times 10^scale where that is exact and fits; undefined where it is not. */
export function unscaled(value: Decimal): bigint | undefined {
  const parts = /^(?<sign>-?)(?<whole>\d+)(?:\.(?<fraction>\d+))?$/u.exec(value)?.groups
  if (parts === undefined) return undefined
  const { sign = "", whole = "", fraction = "" } = parts
  const needed = fraction.replace(/0+$/u, "")
  if (needed.length > scale) return undefined
  const digits = `${whole}${needed.padEnd(scale, "0")}`.replace(/^0+(?=\d)/u, "")
  return digits.length > precision ? undefined : BigInt(`${sign}${digits}`)
}
