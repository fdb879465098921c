import { listEntries } from "../../store/lists/entries.ts"
import type { ListedEntry } from "../../store/lists/listed-entry.ts"
import { matterById } from "../../store/lists/matters.ts"
import { profileNumber } from "../../store/lists/parties.ts"
import { reportNumber } from "../../store/reports.ts"
import { type Hits, search } from "../../store/search.ts"
import { entryById } from "../../store/show.ts"
import { momentOf, type When } from "./list-options.ts"
import type { Opened } from "./opened.ts"

export interface SearchOptions extends When {
  /** How many of each kind at most. */
  readonly limit?: number
}

/** What a search finds, as a page shows it. */
export interface SearchPage extends Hits {
  readonly query: string
  readonly commitments: readonly ListedEntry[]
  /** Where the query is the id of something: the address of its page. */
  readonly goTo?: string
}

/** Looks for words in reports, statements, commitments and names. */
export function searchPage(
  { database }: Opened,
  query: string,
  { limit = 10, ...when }: SearchOptions = {},
): SearchPage {
  const page = { ...momentOf(when), limit }
  const goTo = addressOf(database, query.trim())
  return {
    query,
    ...search(database, query, page),
    commitments: listEntries(database, "commitment", { text: query }, page).items,
    ...(goTo !== undefined && { goTo }),
  }
}

/** The page of what has this id. */
function addressOf(database: Opened["database"], id: string): string | undefined {
  if (!/^[A-Z]{1,2}-[0-9A-Z]{10}$/u.test(id)) return undefined
  if (reportNumber(database, id) !== undefined) return `/reports/${id}`
  const entry = entryById(database, id)
  if (entry !== undefined) return `/reports/${entry.report.id}#${id}`
  if (profileNumber(database, id) !== undefined) return `/parties/${id}`
  return matterById(database, id) === undefined ? undefined : `/matters/${id}`
}
