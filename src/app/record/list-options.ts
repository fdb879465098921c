import type { DatabaseSync } from "node:sqlite"
import type { Day } from "../../model/day.ts"
import type { Entry } from "../../model/entry.ts"
import type { Role } from "../../model/entry-parties.ts"
import { periodOf } from "../../model/period-of.ts"
import { Trouble } from "../../model/trouble.ts"
import type { Filter, Moment, Paging, PartyFilter } from "../../store/lists/filter.ts"
import { profilesMeant } from "../../store/lists/parties.ts"

/** From when a list is seen: by what had been reported, by what this record held, or both. */
export interface When {
  /** A day, week, month, quarter or year: up to its last day. */
  readonly asOf?: string
  /** A time, UTC, or a day: up to its end. */
  readonly knownBy?: string
}

/** Which part of a list, in which order. */
export interface PageOptions extends When {
  readonly limit?: number
  readonly cursor?: string
  readonly order?: "asc" | "desc"
}

/** What a list of entries is narrowed to; a party is meant by its id or by a name. */
export interface EntryListOptions extends PageOptions {
  /** In any role. */
  readonly party?: string
  /** Named beside `party`, in any role, too. */
  readonly with?: string
  readonly speaker?: string
  readonly to?: string
  readonly provider?: string
  readonly recipient?: string
  readonly source?: string
  readonly target?: string
  readonly via?: string
  readonly instrument?: string
  readonly stage?: string
  readonly code?: string
  readonly form?: string
  readonly currency?: string
  readonly place?: string
  readonly outlet?: string
  readonly confidence?: Entry["confidence"]
  readonly modality?: Entry["modality"]
  /** From the first day of this period. */
  readonly from?: string
  /** Until the last day of this period. */
  readonly until?: string
  readonly text?: string
  readonly report?: string
  readonly sort?: "reported" | "happened" | "amount"
}

const anyRole = ["party", "with"] as const
const oneRole = ["speaker", "to", "provider", "recipient", "source", "target", "via"] as const

/** The longest page. */
export const mostItems = 1000

/** The options as the store takes them; undefined where a party is named that nobody is. */
export function filterOf(database: DatabaseSync, options: EntryListOptions): Filter | undefined {
  const parties: PartyFilter[] = []
  const wanted: readonly (readonly [meant: string | undefined, role?: Role])[] = [
    ...anyRole.map((name) => [options[name]] as const),
    ...oneRole.map((role) => [options[role], role] as const),
  ]
  for (const [meant, role] of wanted) {
    if (meant === undefined) continue
    const profiles = profilesMeant(database, meant)
    if (profiles.length === 0) return undefined
    parties.push({ profiles, ...(role && { role }) })
  }
  const facet = options.stage ?? options.code ?? options.form
  const { instrument, currency, place, outlet, confidence, modality, text, report } = options
  return {
    ...(parties.length > 0 && { parties }),
    ...(facet !== undefined && { facet }),
    ...(instrument !== undefined && { instrument }),
    ...(currency !== undefined && { currency: currency.toUpperCase() }),
    ...(place !== undefined && { place }),
    ...(outlet !== undefined && { outlet }),
    ...(confidence !== undefined && { confidence }),
    ...(modality !== undefined && { modality }),
    ...(text !== undefined && { text }),
    ...(report !== undefined && { report }),
    ...(options.from !== undefined && { from: endsOf(options.from, "from").start }),
    ...(options.until !== undefined && { to: endsOf(options.until, "until").end }),
  }
}

/** The part of the options that says when and which page. */
export function pagingOf(options: PageOptions): Paging & Moment {
  const { limit, cursor, order } = options
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1 && limit <= mostItems)) {
    throw new Trouble(
      "usage",
      `limit ${limit}`,
      "a page has between 1 and 1000 items",
      "Ask for fewer, and follow `next` for more.",
    )
  }
  return {
    ...momentOf(options),
    ...(limit !== undefined && { limit }),
    ...(cursor !== undefined && { cursor }),
    ...(order !== undefined && { order }),
  }
}

/** The last day and the last time that count. */
export const momentOf = ({ asOf, knownBy }: When): Moment => ({
  ...(asOf !== undefined && { asOf: endsOf(asOf, "as-of").end }),
  ...(knownBy !== undefined && { knownBy: timeOf(knownBy) }),
})

/** The first and the last day of a period as a person writes it. */
export function endsOf(words: string, option: string): { readonly start: Day; readonly end: Day } {
  const period = periodOf(words)
  if (period !== undefined) return period
  throw new Trouble(
    "usage",
    `${option} "${words.slice(0, 40)}"`,
    "this is no day or period on the calendar",
    "Write a day as 2023-09-29, a month as 2023-09, a week as 2023-W39, a quarter as 2023-Q3 or a year as 2023.",
  )
}

/** A time in full; a day alone counts to its end. */
function timeOf(words: string): string {
  const day = periodOf(words)
  if (day !== undefined && !words.includes("T")) return `${day.end}T23:59:59.999Z`
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d/u.test(words) ? Date.parse(words) : Number.NaN
  if (!Number.isNaN(time)) return new Date(time).toISOString()
  throw new Trouble(
    "usage",
    `known-by "${words.slice(0, 40)}"`,
    "this is no time",
    "Write 2026-01-31 or 2026-01-31T12:00Z.",
  )
}
