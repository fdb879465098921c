import type { DatabaseSync } from "node:sqlite"
import type { Entry } from "../../model/entry.ts"
import { numberIn, prepared, type Row, textIn } from "../prepared.ts"
import { headIn, type ReportHead } from "../reports.ts"

/** A party of a listed entry: as its report calls it, and the profile it belongs to. */
export interface ListedParty {
  readonly name: string
  readonly profile: string
}

/** An entry as lists show it: with its exact words, its report and the names of its parties. */
export interface ListedEntry {
  readonly entry: Entry
  readonly words: string
  readonly report: ReportHead
  /** By party id. */
  readonly parties: Readonly<Record<string, ListedParty>>
  /** The matter that it is told in; undefined where no other report tells of it. */
  readonly matter?: string
  /** Ids of the findings that doubt it. */
  readonly findings: readonly string[]
}

/** A row with `number`, `body`, `words` and the columns of a report's head, as a listed entry. */
export function listedEntry(database: DatabaseSync, row: Row): ListedEntry {
  // Our own words, written by `writeEntry`.
  const entry: Entry = JSON.parse(textIn(row, "body"))
  const matter = matterOf(database, entry.id)
  return {
    entry,
    words: textIn(row, "words"),
    report: headIn(row),
    parties: partiesOf(database, numberIn(row, "number")),
    ...(matter !== undefined && { matter }),
    findings: findingsOf(database, entry.id),
  }
}

function partiesOf(database: DatabaseSync, entry: number): Readonly<Record<string, ListedParty>> {
  const rows = prepared(
    database,
    `select o.party, o.name, p.id from role o join profile p on p.number = o.profile
      where o.entry = ?`,
  ).all(entry)
  return Object.fromEntries(
    rows.map((row) => [
      textIn(row, "party"),
      { name: textIn(row, "name"), profile: textIn(row, "id") },
    ]),
  )
}

function matterOf(database: DatabaseSync, entry: string): string | undefined {
  const row = prepared(
    database,
    `select m.id from matter_entry x join matter m on m.number = x.matter
      where x.entry = ? and x.until is null`,
  ).get(entry)
  return row === undefined ? undefined : textIn(row, "id")
}

const findingsOf = (database: DatabaseSync, entry: string): readonly string[] =>
  prepared(
    database,
    `select f.id from finding_entry x join finding f on f.number = x.finding
      where x.entry = ? and f.until is null`,
  )
    .all(entry)
    .map((row) => textIn(row, "id"))
