import type { DatabaseSync } from "node:sqlite"
import type { Day } from "../model/day.ts"
import type { Known } from "../model/known.ts"
import type { Report, Told } from "../model/report.ts"
import { maybeTextIn, numberIn, prepared, type Row, textIn } from "./prepared.ts"

/** A report as lists show it. */
export interface ReportHead {
  readonly id: string
  readonly title?: string
  readonly url?: string
  readonly outlet?: string
  readonly published?: Day
  /** The day that as-of counts: published, else the dateline's, else the day it was added. */
  readonly reported: Day
}

/** What is written once, when a report is added. */
export interface AddedReport {
  readonly report: Report
  readonly reported: Known<Day>
  readonly original: string | undefined
  readonly foundIn: string
  readonly at: string
}

/** Adds a report; undefined where the record has it. */
export function addReport(database: DatabaseSync, added: AddedReport): number | undefined {
  const { report, reported, original, foundIn, at } = added
  const { changes, lastInsertRowid } = prepared(
    database,
    `insert into report (id, ref, title, url, outlet, published, reported, reported_known, place,
                         country, text, original, found_in, added)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing`,
  ).run(
    report.id,
    report.ref ?? null,
    report.title ?? null,
    report.url ?? null,
    report.outlet ?? null,
    report.published ?? null,
    reported.value,
    reported.known,
    report.dateline?.place ?? null,
    report.dateline?.country ?? null,
    report.text,
    original ?? null,
    foundIn,
    at,
  )
  return Number(changes) === 0 ? undefined : Number(lastInsertRowid)
}

/** The row number of a report; undefined where the record has none with this id. */
export function reportNumber(database: DatabaseSync, id: string): number | undefined {
  const row = prepared(database, "select number from report where id = ?").get(id)
  return row === undefined ? undefined : numberIn(row, "number")
}

/** The text of a report, as it was read. */
export const reportText = (database: DatabaseSync, number: number): string =>
  textIn(prepared(database, "select text from report where number = ?").get(number), "text")

/** The head of a report, and when it was added. */
export function headOfReport(
  database: DatabaseSync,
  number: number,
): { readonly head: ReportHead; readonly added: string } {
  const row = prepared(
    database,
    `select ${headColumns}, r.added from report r where r.number = ?`,
  ).get(number)
  return { head: headIn(row ?? {}), added: textIn(row, "added") }
}

/** The columns that `headIn` decodes, of a table called r. */
export const headColumns =
  "r.id as report_id, r.title, r.url, r.outlet, r.published, r.reported as report_day"

/** The head of the report in a row with `headColumns`. */
export function headIn(row: Row): ReportHead {
  const title = maybeTextIn(row, "title")
  const url = maybeTextIn(row, "url")
  const outlet = maybeTextIn(row, "outlet")
  const published = maybeTextIn(row, "published")
  return {
    id: textIn(row, "report_id"),
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { published }),
    reported: textIn(row, "report_day"),
  }
}

/** What a report is read from again: its text, what the caller told of it, and when it was added. */
export function toldOf(
  database: DatabaseSync,
  number: number,
): { readonly text: string; readonly told: Told; readonly added: string } {
  const row = prepared(database, "select * from report where number = ?").get(number)
  const fields = ["ref", "title", "url", "outlet", "published"] as const
  const told = Object.fromEntries(
    fields.flatMap((field) => {
      const value = maybeTextIn(row, field)
      return value === undefined ? [] : [[field, value]]
    }),
  )
  return { text: textIn(row, "text"), told, added: textIn(row, "added") }
}

/** The id of the report in a row. */
export const reportIdOf = (database: DatabaseSync, number: number): string =>
  textIn(prepared(database, "select id from report where number = ?").get(number), "id")

/** The day that as-of counts for a report. */
export const reportedOn = (database: DatabaseSync, id: string): Day =>
  textIn(prepared(database, "select reported from report where id = ?").get(id), "reported")

/** The id of the report that was found at an address, the last one added. */
export const reportByUrl = (database: DatabaseSync, url: string): string | undefined =>
  maybeTextIn(
    prepared(database, "select id from report where url = ? order by number desc limit 1").get(url),
    "id",
  )
