import type { Finding } from "../model/finding.ts"
import type { Rates } from "../model/rates.ts"
import type { Reading } from "../model/reading.ts"

/** One question asked of a reading. */
export interface Check {
  readonly id: string
  readonly asks: string
  run(reading: Omit<Reading, "findings">, rates: Rates): Iterable<Finding>
}
