import type { Day } from "../../model/day.ts"
import type { Entry } from "../../model/entry.ts"
import type { Role } from "../../model/entry-parties.ts"

/** What a list is narrowed to. Every part given must hold. */
export interface Filter {
  /** Profiles that the entry must name, each list under its role; any role under `party`. */
  readonly parties?: readonly PartyFilter[]
  readonly facet?: string
  readonly instrument?: string
  readonly currency?: string
  readonly place?: string
  readonly outlet?: string
  readonly confidence?: Entry["confidence"]
  readonly modality?: Entry["modality"]
  /** Days it happened on, where told, else was reported on; both included. */
  readonly from?: Day
  readonly to?: Day
  /** Words that must stand in the statement, or in the report of another entry. */
  readonly text?: string
  /** The row number of one report. */
  readonly report?: string
}

/** One of these profiles, in one role or in any. */
export interface PartyFilter {
  readonly role?: Role
  readonly profiles: readonly number[]
}

/** From when a list is seen. */
export interface Moment {
  /** Only what had been reported by this day. */
  readonly asOf?: Day
  /** Only what this record held at this time, UTC. */
  readonly knownBy?: string
}

/** Which part of a list, in which order. */
export interface Paging {
  readonly sort?: "reported" | "happened" | "amount"
  readonly order?: "asc" | "desc"
  readonly limit?: number
  /** Where the last page ended: its `next`. */
  readonly cursor?: string
}

/** A part of a list, and where the next one starts. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly next?: string
}
