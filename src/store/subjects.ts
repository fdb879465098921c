import type { DatabaseSync } from "node:sqlite"
import type { Entry } from "../model/entry.ts"
import type { Party } from "../model/party.ts"
import type { Quantity } from "../model/quantity.ts"
import type { Report } from "../model/report.ts"
import { prepared, textIn } from "./prepared.ts"
import { reportText } from "./reports.ts"

/** The body of a present entry; undefined where the record has it no more. */
export function entryBody(
  database: DatabaseSync,
  id: string,
): { readonly entry: Entry; readonly report: number } | undefined {
  const row = prepared(
    database,
    "select body, report from entry where id = ? and until is null",
  ).get(id)
  // Our own words, written by `writeEntry`.
  return row && { entry: JSON.parse(textIn(row, "body")), report: Number(row.report) }
}

/** A report with its parties, as entries are compared: without its other entries. */
export function reportWithParties(
  database: DatabaseSync,
  report: number,
):
  | {
      readonly report: Report
      readonly parties: readonly Party[]
      readonly quantities: readonly Quantity[]
    }
  | undefined {
  const row = prepared(database, "select body from reading where report = ? and until is null").get(
    report,
  )
  if (row === undefined) return undefined
  const { report: head, parties, quantities } = JSON.parse(textIn(row, "body"))
  return { report: { ...head, text: reportText(database, report) }, parties, quantities }
}
