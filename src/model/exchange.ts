import { over } from "./decimal.ts"
import type { Rates } from "./rates.ts"
import type { Reading } from "./reading.ts"

/** The reference rate of two currencies in a month, and which month it is of. */
export interface Reference {
  /** Units of the second for one of the first. */
  readonly rate: string
  readonly month: string
}

/** The day whose rates a report's conversions should follow. */
export const dayOf = ({ report }: Pick<Reading, "report">): string | undefined =>
  (report.day?.value ?? report.published ?? report.dateline?.on)?.match(
    /^\d{4}-\d{2}(?:-\d{2})?/u,
  )?.[0]

const month = (year: number, number: number): string => `${year}-${String(number).padStart(2, "0")}`

/** The months near a day: its own, and the one beside it where it is early or late in its own. */
export function monthsNear(day: string): readonly string[] {
  const [year = 0, number = 0, date = 15] = day.split("-").map(Number)
  if (date <= 10)
    return [month(year, number), number === 1 ? month(year - 1, 12) : month(year, number - 1)]
  if (date >= 20)
    return [month(year, number), number === 12 ? month(year + 1, 1) : month(year, number + 1)]
  return [month(year, number)]
}

/** Crosses two currencies through the euro, at the means of one month. */
export function rateOf(rates: Rates, from: string, to: string, at: string): string | undefined {
  const [a, b] = [rates.perEuro(from, at), rates.perEuro(to, at)]
  return a === undefined || b === undefined ? undefined : over(b, a)
}

/** Months that a reference may be older than the report: the table ends before the newest news. */
const lookBack = 12

/** The rate of the month or, where the table has none, of the nearest one before it. */
export function referenceRate(
  rates: Rates,
  from: string,
  to: string,
  when: string,
): Reference | undefined {
  let [year = 0, number = 0] = when.split("-").map(Number)
  for (let back = 0; back <= lookBack; back++) {
    const at = month(year, number)
    const rate = rateOf(rates, from, to, at)
    if (rate !== undefined) return { rate, month: at }
    number--
    if (number === 0) {
      number = 12
      year--
    }
  }
  return undefined
}
