import type { Rates } from "../model/rates.ts"

/** A tie between two entries, by their ids: the part and its whole, the newer and the older. */
export interface EntryTie {
  readonly kind: "partOf" | "renews"
  readonly entry: string
  readonly to: string
}

/** What making a matter needs to know of the record around it. */
export interface Around {
  /** The profile that a party of a report belongs to. */
  profileOf(report: string, party: string): string | null
  /** One name for a report and all its near-copies. */
  copyGroupOf(report: string): string
  /** The id of the matter that an entry belongs to. */
  matterOf(entry: string): string | undefined
  /** Ties of the matter's entries to others, either way. */
  readonly ties: readonly EntryTie[]
  readonly rates: Rates
}
