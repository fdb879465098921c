import type { DatabaseSync } from "node:sqlite"
import type { Decision } from "../model/decision.ts"
import { decisionIn } from "./decisions.ts"
import { numberIn, prepared } from "./prepared.ts"
import { headColumns, headIn, type ReportHead } from "./reports.ts"

/** A word that changes whenever this or another process writes to the record. */
export function stateOf(database: DatabaseSync): string {
  // The pragma tells of other connections' commits, the function of this one's.
  const others = prepared(database, "pragma data_version").get()?.data_version
  const own = prepared(database, "select total_changes() as n").get()?.n
  return `${others}-${own}`
}

/** How far the growing tables of a record have come. */
export interface Mark {
  readonly report: number
  readonly decision: number
}

/** Where the record stands now. */
export const markOf = (database: DatabaseSync): Mark => ({
  report: lastOf(database, "report"),
  decision: lastOf(database, "decision"),
})

const lastOf = (database: DatabaseSync, table: "report" | "decision"): number =>
  numberIn(prepared(database, `select max(number) as n from ${table}`).get(), "n")

/** Reports added after a row number, in the order they were added. */
export const reportsAfter = (
  database: DatabaseSync,
  number: number,
  limit: number,
): readonly ReportHead[] =>
  prepared(
    database,
    `select ${headColumns} from report r where r.number > ? order by r.number limit ?`,
  )
    .all(number, limit)
    .map(headIn)

/** Decisions made after a row number. */
export const decisionsAfter = (
  database: DatabaseSync,
  number: number,
  limit: number,
): readonly Decision[] =>
  prepared(database, "select * from decision where number > ? order by number limit ?")
    .all(number, limit)
    .map(decisionIn)
