import type { DatabaseSync } from "node:sqlite"
import type { Day } from "../model/day.ts"
import type { Matter } from "../model/matter.ts"
import { numberIn, prepared, textIn } from "./prepared.ts"

/** A matter as it stood by a day's reports, until another day's changed it. */
export interface MatterState {
  readonly matter: Matter
  /** The first day that it stood so, and the first day that it did not any more. */
  readonly from: Day
  readonly until: Day
  readonly eurosLow?: number
  readonly eurosHigh?: number
  readonly counts: boolean
  readonly whyNot?: string
}

/** After every day. */
export const endOfDays = "9999-99-99"

/** The matter that an entry is told in now. */
export function matterOfEntry(
  database: DatabaseSync,
  entry: string,
): { readonly number: number; readonly id: string } | undefined {
  const row = prepared(
    database,
    `select m.number, m.id from matter_entry x join matter m on m.number = x.matter
      where x.entry = ? and x.until is null`,
  ).get(entry)
  return row && { number: numberIn(row, "number"), id: textIn(row, "id") }
}

/** The entries that a matter is told by now. */
export const entriesOfMatter = (database: DatabaseSync, matter: number): readonly string[] =>
  prepared(database, "select entry from matter_entry where matter = ? and until is null")
    .all(matter)
    .map((row) => textIn(row, "entry"))

/** The entries that a matter is or once was told by. */
export const entriesEverOfMatter = (database: DatabaseSync, matter: number): readonly string[] =>
  prepared(database, "select distinct entry from matter_entry where matter = ?")
    .all(matter)
    .map((row) => textIn(row, "entry"))

/** The matters that entries of a report are told in now. */
export const mattersOfReport = (database: DatabaseSync, report: number): readonly number[] =>
  prepared(
    database,
    `select distinct x.matter from entry e join matter_entry x on x.entry = e.id
      where e.report = ? and e.until is null and x.until is null`,
  )
    .all(report)
    .map((row) => numberIn(row, "matter"))

/** The id of the matter in a row. */
export const matterIdOfRow = (database: DatabaseSync, number: number): string =>
  textIn(prepared(database, "select id from matter where number = ?").get(number), "id")

/** The row of the matter with this id, made where there is none. */
export function matterRow(database: DatabaseSync, id: string, kind: Matter["kind"]): number {
  const row = prepared(database, "select number from matter where id = ?").get(id)
  if (row !== undefined) return numberIn(row, "number")
  const { lastInsertRowid } = prepared(database, "insert into matter (id, kind) values (?, ?)").run(
    id,
    kind,
  )
  return Number(lastInsertRowid)
}

/** Puts an entry into a matter; no row at all takes it out of the one that it is in. */
export function placeEntry(
  database: DatabaseSync,
  entry: string,
  matter: number | undefined,
  at: string,
): void {
  const now = matterOfEntry(database, entry)
  if (now?.number === matter) return
  if (now !== undefined) {
    prepared(database, "update matter_entry set until = ? where entry = ? and until is null").run(
      at,
      entry,
    )
  }
  if (matter === undefined) return
  prepared(database, "insert into matter_entry values (?, ?, ?, null)").run(matter, entry, at)
}

/** Commitments that their own report calls part of this one, by id. */
export const partsOfEntry = (database: DatabaseSync, entry: string): readonly string[] =>
  prepared(
    database,
    `select e.id from commitment c join entry e on e.number = c.entry
      where c.part_of = ? and e.until is null`,
  )
    .all(entry)
    .map((row) => textIn(row, "id"))

/** Writes how a matter stood over the days, in the place of what the record held of it before. */
export function writeStates(
  database: DatabaseSync,
  number: number,
  states: readonly MatterState[],
  at: string,
): void {
  const before = prepared(
    database,
    "select number, body, counts, from_day, until_day from matter_state where matter = ? and until is null",
  ).all(number)
  const left = new Map(before.map((row) => [textIn(row, "from_day"), row]))
  const changed = states.filter((state) => {
    const row = left.get(state.from)
    const stands =
      row?.until_day === state.until &&
      row.counts === Number(state.counts) &&
      row.body === JSON.stringify(state.matter)
    if (stands) left.delete(state.from)
    return !stands
  })
  for (const row of left.values()) {
    prepared(database, "update matter_state set until = ? where number = ?").run(
      at,
      numberIn(row, "number"),
    )
  }
  for (const state of changed) writeState(database, number, state, at)
}

function writeState(database: DatabaseSync, number: number, state: MatterState, at: string): void {
  const { matter } = state
  const commitment = matter.kind === "commitment" ? matter : undefined
  prepared(
    database,
    `insert into matter_state (matter, kind, from_day, until_day, last, reports, independent, provider,
       recipient, instrument, stage, currency, low, high, euros_low, euros_high, agreement, on_first,
       counts, why_not, body, since)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    number,
    matter.kind,
    state.from,
    state.until,
    matter.last ?? state.from,
    matter.reports,
    matter.independent,
    commitment?.provider ?? null,
    commitment?.recipient ?? null,
    commitment?.instrument?.versions[0]?.value ?? null,
    commitment?.stage ?? null,
    commitment?.range?.currency ?? null,
    commitment?.range?.low ?? null,
    commitment?.range?.high ?? null,
    state.eurosLow ?? null,
    state.eurosHigh ?? null,
    agreementOf(matter) ?? null,
    matter.on?.versions[0]?.value ?? state.from,
    Number(state.counts),
    state.whyNot ?? null,
    JSON.stringify(matter),
    at,
  )
}

/** Do reports agree on what the matter is mostly about? */
function agreementOf(matter: Matter): string | undefined {
  if (matter.kind === "commitment") return matter.amount?.state
  return matter.kind === "statement" ? matter.wording.state : matter.on?.state
}
