import type { DatabaseSync } from "node:sqlite"
import { prepared, textIn } from "./prepared.ts"

/** The matter of each present entry of a report that is in one, by entry id. */
export const mattersIn = (
  database: DatabaseSync,
  report: number,
): Readonly<Record<string, string>> =>
  byId(
    prepared(
      database,
      `select e.id as one, m.id as other from entry e
         join matter_entry x on x.entry = e.id and x.until is null
         join matter m on m.number = x.matter
        where e.report = ? and e.until is null`,
    ).all(report),
  )

/** The profile of each party that does something in a present entry of a report, by party id. */
export const profilesIn = (
  database: DatabaseSync,
  report: number,
): Readonly<Record<string, string>> =>
  byId(
    prepared(
      database,
      `select distinct o.party as one, p.id as other from entry e
         join role o on o.entry = e.number join profile p on p.number = o.profile
        where e.report = ? and e.until is null`,
    ).all(report),
  )

const byId = (rows: readonly Parameters<typeof textIn>[0][]): Readonly<Record<string, string>> =>
  Object.fromEntries(rows.map((row) => [textIn(row, "one"), textIn(row, "other")]))
