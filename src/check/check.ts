import type { Finding } from "../model/finding.ts"
import type { Reading } from "../model/reading.ts"

/** Reference exchange rates, passed in by `app`: `check` opens no file. */
export interface Rates {
  /** Units of the currency for one euro, mean of the month `YYYY-MM`; undefined where unknown. */
  perEuro(currency: string, month: string): string | undefined
}

/** One question asked of a reading. */
export interface Check {
  readonly id: string
  readonly asks: string
  run(reading: Omit<Reading, "findings">, rates: Rates): Iterable<Finding>
}
