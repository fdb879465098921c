import type { DateMention } from "./date-mention.ts"
import type { Entry } from "./entry.ts"
import type { Finding } from "./finding.ts"
import type { Party } from "./party.ts"
import type { Quantity } from "./quantity.ts"
import type { Report } from "./report.ts"

/** All that one report puts on record. */
export interface Reading {
  readonly report: Report
  readonly parties: readonly Party[]
  readonly dates: readonly DateMention[]
  readonly quantities: readonly Quantity[]
  readonly entries: readonly Entry[]
  readonly findings: readonly Finding[]
}
