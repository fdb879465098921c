import type { DatabaseSync } from "node:sqlite"
import { type ListedEntry, listedEntry } from "./lists/listed-entry.ts"
import { prepared, textIn } from "./prepared.ts"
import { headColumns } from "./reports.ts"

/** The entry with this id, as the record has it now or, where it was taken off, had it last. */
export function entryById(
  database: DatabaseSync,
  id: string,
): (ListedEntry & { readonly until?: string }) | undefined {
  const row = prepared(
    database,
    `select e.number, e.body, e.words, e.until, ${headColumns}
       from entry e join report r on r.number = e.report
      where e.id = ? order by e.until is null desc, e.until desc limit 1`,
  ).get(id)
  if (row === undefined) return undefined
  const until = textIn(row, "until")
  return { ...listedEntry(database, row), ...(until !== "" && { until }) }
}

/** What the record held of an entry over time, latest first. */
export const entryHistory = (
  database: DatabaseSync,
  id: string,
): readonly { readonly since: string; readonly until?: string; readonly body: string }[] =>
  prepared(database, "select since, until, body from entry where id = ? order by since desc")
    .all(id)
    .map((row) => ({
      since: textIn(row, "since"),
      ...(row.until !== null && { until: textIn(row, "until") }),
      body: textIn(row, "body"),
    }))

/** The row number of the report that an entry stands in. */
export function reportOfEntry(database: DatabaseSync, id: string): number | undefined {
  const row = prepared(database, "select report from entry where id = ? limit 1").get(id)
  return row === undefined ? undefined : Number(row.report)
}
