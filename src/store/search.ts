import type { DatabaseSync } from "node:sqlite"
import type { Moment } from "./lists/filter.ts"
import { type ListedEntry, listedEntry } from "./lists/listed-entry.ts"
import { type Match, matchOf } from "./lists/match.ts"
import { type ListedProfile, listedProfile } from "./lists/parties.ts"
import { Where } from "./lists/where.ts"
import { numberIn, prepared, textIn } from "./prepared.ts"
import { headColumns, headIn, type ReportHead } from "./reports.ts"

/** What a search over everything finds: the newest reports and statements, the most reported parties. */
export interface Hits {
  readonly reports: readonly (ReportHead & { readonly snippet: string })[]
  readonly statements: readonly ListedEntry[]
  readonly parties: readonly ListedProfile[]
}

/** So many of the hits added last are put in order of days: a search answers at once in any record. */
const newest = 1000

/** Looks words up in reports, statements and names. */
export function search(
  database: DatabaseSync,
  typed: string,
  { asOf, knownBy, limit = 20 }: Moment & { readonly limit?: number } = {},
): Hits {
  const match = matchOf(typed)
  if (match === undefined) return { reports: [], statements: [], parties: [] }
  return {
    reports: findReports(database, match, { asOf, knownBy, limit }),
    statements: findStatements(database, match.open, { asOf, knownBy, limit }),
    parties: prepared(
      database,
      `select p.* from name_words w join profile p on p.number = w.rowid
        where name_words match ? and p.reports > 0 order by p.reports desc limit ?`,
    )
      .all(match.open, limit)
      .map(listedProfile),
  }
}

interface Asked {
  readonly asOf: string | undefined
  readonly knownBy: string | undefined
  readonly limit: number
}

function findReports(database: DatabaseSync, match: Match, asked: Asked): Hits["reports"] {
  const where = new Where()
    .maybe("r.reported <= ?", asked.asOf)
    .maybe("r.added <= ?", asked.knownBy)
  return prepared(
    database,
    `select w.number, ${headColumns}
       from (select rowid as number from report_words where report_words match ?
              order by rowid desc limit ${newest}) w
       join report r on r.number = w.number
      where ${where.sql} order by r.reported desc, w.number desc limit ?`,
  )
    .all(match.open, ...where.values, asked.limit)
    .map((row) => ({
      ...headIn(row),
      snippet: snippetOf(database, numberIn(row, "number"), match),
    }))
}

/** The words around the hits; hits stand between U+0001 and U+0002. */
function snippetOf(database: DatabaseSync, number: number, { whole, open }: Match): string {
  const ask = prepared(
    database,
    `select snippet(report_words, 1, char(1), char(2), '…', 24) as words from report_words
      where rowid = ? and report_words match ?`,
  )
  // Whatever a word may go on with is brought together anew for each report that is asked for.
  return textIn(ask.get(number, whole) ?? ask.get(number, open), "words")
}

function findStatements(
  database: DatabaseSync,
  match: string,
  asked: Asked,
): readonly ListedEntry[] {
  const where = new Where().maybe("e.reported <= ?", asked.asOf)
  if (asked.knownBy === undefined) where.and("e.until is null")
  else where.and("e.since <= ?", asked.knownBy)
  return prepared(
    database,
    `select e.number, e.body, e.words, ${headColumns}
       from (select rowid as number from statement_words where statement_words match ?
              order by rowid desc limit ${newest}) w
       join entry e on e.number = w.number join report r on r.number = e.report
      where ${where.sql} order by e.reported desc, e.number desc limit ?`,
  )
    .all(match, ...where.values, asked.limit)
    .map((row) => listedEntry(database, row))
}
