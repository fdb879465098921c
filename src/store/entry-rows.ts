import type { DatabaseSync } from "node:sqlite"
import type { Day } from "../model/day.ts"
import type { Entry } from "../model/entry.ts"
import { rolesOf } from "../model/entry-parties.ts"
import { wordsAt } from "../model/span.ts"
import type { KeptForm } from "./forms.ts"
import type { Keeping } from "./kept.ts"
import { prepared } from "./prepared.ts"

/** What the rows of one report's entries have in common. */
export interface RowsOf {
  readonly report: number
  readonly keeping: Keeping
  /** What the report calls its parties, by their ids. */
  readonly names: ReadonlyMap<string, string>
  /** The kept forms, by key. */
  readonly forms: ReadonlyMap<string, KeptForm>
  readonly at: string
}

/** Writes an entry as its row, its roles, its words and the keys it is looked up by. */
export function writeEntry(database: DatabaseSync, entry: Entry, rows: RowsOf): void {
  const number = writeRow(database, entry, rows)
  writeRoles(database, entry, number, rows)
  if (entry.kind === "commitment") writeCommitment(database, entry, number, rows)
  writeWords(database, entry, number, rows)
  const keys = rows.keeping.blocks[entry.id] ?? []
  prepared(
    database,
    "insert into block select value, ? from json_each(?) where true on conflict do nothing",
  ).run(number, JSON.stringify(keys))
}

/** Takes an entry off the present record; its row and its words stay for `known-by`. */
export function endEntry(database: DatabaseSync, number: number, at: string): void {
  prepared(database, "update entry set until = ? where number = ?").run(at, number)
}

/** The one word of an entry that lists are filtered by. */
function facetOf(entry: Entry): string | null {
  if (entry.kind === "commitment") return entry.stage
  if (entry.kind === "event") return entry.code
  return entry.kind === "figure" ? null : entry.form
}

function writeRow(database: DatabaseSync, entry: Entry, { report, keeping, at }: RowsOf): number {
  const { reading, reported } = keeping
  const { lastInsertRowid } = prepared(
    database,
    `insert into entry (id, report, kind, reported, first_word, words, on_first, on_last,
                        happened, place, modality, confidence, rule, facet, outlet, body, since)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    entry.id,
    report,
    entry.kind,
    reported.value,
    entry.span.start,
    wordsAt(reading.report.text, entry.span),
    entry.on?.value.start ?? null,
    entry.on?.value.end ?? null,
    entry.on?.value.start ?? reported.value,
    entry.at?.name ?? null,
    entry.modality,
    entry.confidence,
    entry.rule,
    facetOf(entry),
    reading.report.outlet ?? null,
    JSON.stringify(entry),
    at,
  )
  return Number(lastInsertRowid)
}

function writeRoles(
  database: DatabaseSync,
  entry: Entry,
  number: number,
  { keeping, names, forms }: RowsOf,
): void {
  rolesOf(entry).forEach(([role, party], place) => {
    const form = forms.get(keeping.forms[party]?.key ?? "")
    if (form === undefined) return
    prepared(database, "insert into role values (?, ?, ?, ?, ?, ?, ?, ?, ?)").run(
      number,
      role,
      place,
      entry.kind,
      party,
      names.get(party) ?? "",
      form.number,
      form.profile,
      keeping.reported.value,
    )
  })
}

function writeCommitment(
  database: DatabaseSync,
  entry: Entry & { kind: "commitment" },
  number: number,
  { keeping }: RowsOf,
): void {
  const reported: Day = keeping.reported.value
  prepared(database, "insert into commitment values (?, ?, ?, ?, ?, ?, ?, ?)").run(
    number,
    entry.instrument ?? null,
    entry.stage,
    entry.amount?.currency ?? null,
    entry.amount?.value ?? entry.amount?.vague ?? null,
    keeping.euros[entry.id] ?? null,
    entry.partOf ?? null,
    reported,
  )
}

/** A statement is found by what was said, another entry by its words and by who and where it names. */
function writeWords(
  database: DatabaseSync,
  entry: Entry,
  number: number,
  { keeping, names }: RowsOf,
): void {
  const { text } = keeping.reading.report
  if (entry.kind === "statement") {
    const words = entry.content.map((span) => wordsAt(text, span)).join(" … ")
    prepared(database, "insert into statement_words (rowid, words) values (?, ?)").run(
      number,
      words,
    )
    return
  }
  const named = rolesOf(entry).map(([, party]) => names.get(party) ?? "")
  const words = [wordsAt(text, entry.span), ...named, entry.at?.name ?? ""].join(" ")
  prepared(database, "insert into entry_words (rowid, words) values (?, ?)").run(number, words)
}
