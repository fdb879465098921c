import { listEntries } from "../../store/lists/entries.ts"
import type { ListedEntry } from "../../store/lists/listed-entry.ts"
import { type ListedProfile, listParties, profileNumber } from "../../store/lists/parties.ts"
import { type ListedReport, listReports } from "../../store/lists/reports.ts"
import { reportNumber } from "../../store/reports.ts"
import { entryById } from "../../store/show.ts"
import { momentOf, type When } from "./list-options.ts"
import type { Opened } from "./opened.ts"

export interface SearchOptions extends When {
  /** How many of each kind at most. */
  readonly limit?: number
}

/** What a search finds; each list starts with the newest or the most reported. */
export interface SearchFound {
  readonly query: string
  readonly reports: readonly ListedReport[]
  readonly statements: readonly ListedEntry[]
  readonly commitments: readonly ListedEntry[]
  readonly parties: readonly ListedProfile[]
  /** Where the query is the id of something: the address of its page. */
  readonly goTo?: string
}

/** Looks for words in reports, statements, commitments and names. */
export function search(
  { database }: Opened,
  query: string,
  { limit = 10, ...when }: SearchOptions = {},
): SearchFound {
  const page = { ...momentOf(when), limit }
  const filter = { text: query }
  const goTo = addressOf(database, query.trim())
  return {
    query,
    reports: listReports(database, filter, page).items,
    statements: listEntries(database, "statement", filter, page).items,
    commitments: listEntries(database, "commitment", filter, page).items,
    parties: listParties(database, filter, page).items,
    ...(goTo !== undefined && { goTo }),
  }
}

/** The page of what has this id. */
function addressOf(database: Opened["database"], id: string): string | undefined {
  if (!/^[A-Z]{1,2}-[0-9A-Z]{10}$/u.test(id)) return undefined
  if (reportNumber(database, id) !== undefined) return `/reports/${id}`
  const entry = entryById(database, id)
  if (entry !== undefined) return `/reports/${entry.report.id}#${id}`
  return profileNumber(database, id) === undefined ? undefined : `/parties/${id}`
}
