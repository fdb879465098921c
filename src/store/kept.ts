import type { Day } from "../model/day.ts"
import type { Entry } from "../model/entry.ts"
import type { Known } from "../model/known.ts"
import type { Party } from "../model/party.ts"
import type { Reading } from "../model/reading.ts"

/** A reading with all that the record keeps beside it, worked out before anything is written. */
export interface Keeping {
  readonly reading: Reading
  /** The day that as-of counts. */
  readonly reported: Known<Day>
  /** The form of each party, by party id. */
  readonly forms: Readonly<Record<Party["id"], Form>>
  /** Where candidates for "the same" are looked up, by entry id: numbers of `keyNumber`. */
  readonly blocks: Readonly<Record<Entry["id"], readonly number[]>>
  /** Where near-copies of the report are looked up. */
  readonly copyKeys: readonly number[]
  /** Sums in euros at the month's reference rate, by entry id, for sorting and totals. */
  readonly euros: Readonly<Record<Entry["id"], number>>
}

/** One way in which reports name a party, and where forms that may be the same are looked up. */
export interface Form {
  readonly key: string
  readonly kind: Party["kind"]
  readonly name: string
  readonly country?: string
  readonly office?: string
  readonly of?: string
  readonly blocks: readonly string[]
}
