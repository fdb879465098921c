import type { DatabaseSync } from "node:sqlite"
import type { Day } from "../model/day.ts"
import type { Finding } from "../model/finding.ts"
import { prepared } from "./prepared.ts"

/** Where a finding belongs: to one report, or across reports where `report` is null. */
export interface FoundAt {
  readonly report: number | null
  readonly reported: Day
  readonly at: string
}

/** Puts a finding on record unless it stands there with the same words. */
export function keepFinding(database: DatabaseSync, finding: Finding, where: FoundAt): void {
  const body = JSON.stringify(finding)
  const now = prepared(
    database,
    "select number, body from finding where id = ? and until is null",
  ).get(finding.id)
  if (now?.body === body) return
  if (now !== undefined) endFinding(database, finding.id, where.at)
  const { lastInsertRowid } = prepared(
    database,
    `insert into finding (id, report, "check", severity, says, reported, body, since)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    finding.id,
    where.report,
    finding.check,
    finding.severity,
    finding.says,
    where.reported,
    body,
    where.at,
  )
  for (const entry of new Set(finding.entries)) {
    prepared(database, "insert into finding_entry values (?, ?)").run(
      Number(lastInsertRowid),
      entry,
    )
  }
}

/** Takes a finding off the present record: what it doubted has changed. */
export function endFinding(database: DatabaseSync, id: string, at: string): void {
  prepared(database, "update finding set until = ? where id = ? and until is null").run(at, id)
}

/** Ids of the present findings of one report alone. */
export const findingsOfReport = (database: DatabaseSync, report: number): readonly string[] =>
  prepared(database, "select id from finding where report = ? and until is null")
    .all(report)
    .map((row) => String(row.id))

/** Ids of the present findings across reports that doubt any of these entries. */
export const findingsAcross = (database: DatabaseSync, entry: string): readonly string[] =>
  prepared(
    database,
    `select f.id from finding f join finding_entry e on e.finding = f.number
      where e.entry = ? and f.until is null and f.report is null`,
  )
    .all(entry)
    .map((row) => String(row.id))

/** Did the record ever hold a finding with this id? */
export const hasFinding = (database: DatabaseSync, id: string): boolean =>
  prepared(database, "select 1 from finding where id = ? limit 1").get(id) !== undefined
