import { type Day, monthOf } from "../../model/day.ts"
import { times } from "../../model/decimal.ts"
import type { Entry } from "../../model/entry.ts"
import { referenceRate } from "../../model/exchange.ts"
import type { Rates } from "../../model/rates.ts"

/**
 * The sums of commitments in euros, at the mean rate of the month reported, by entry id. For sorting
 * and totals across currencies only: a number that is rounded to cents, never shown as told.
 */
export function eurosOf(
  entries: readonly Entry[],
  rates: Rates,
  reported: Day,
): Readonly<Record<string, number>> {
  const euros: Record<string, number> = {}
  for (const entry of entries) {
    if (entry.kind !== "commitment" || entry.amount?.value === undefined) continue
    const sum = inEuros(entry.amount.value, entry.amount.currency, rates, reported)
    if (sum !== undefined) euros[entry.id] = sum
  }
  return euros
}

/** A sum in euros at the month's mean rate; undefined where no rate is known. */
export function inEuros(
  value: string,
  currency: string,
  rates: Rates,
  day: Day,
): number | undefined {
  const rate = referenceRate(rates, currency, "EUR", monthOf(day))?.rate
  return rate === undefined ? undefined : Math.round(Number(times(value, rate)) * 100) / 100
}
