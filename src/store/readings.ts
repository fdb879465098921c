import type { DatabaseSync } from "node:sqlite"
import type { Entry } from "../model/entry.ts"
import type { Finding } from "../model/finding.ts"
import type { Reading } from "../model/reading.ts"
import { endEntry, type RowsOf, writeEntry } from "./entry-rows.ts"
import { endFinding, findingsOfReport, keepFinding } from "./findings.ts"
import { countForm, type KeptForm } from "./forms.ts"
import type { Keeping } from "./kept.ts"
import { numberIn, prepared, type Row, textIn } from "./prepared.ts"
import { reportText } from "./reports.ts"

/** What keeping a reading did to the entries on record, by id. */
export interface Kept {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly ended: readonly string[]
  readonly same: number
  /** Forms that the record did not have before. */
  readonly newForms: readonly number[]
  /** The profiles of all forms of the reading, before any is joined. */
  readonly profiles: readonly number[]
}

/** Puts a reading of a report on record, in the place of its earlier reading where there is one. */
export function keepReading(
  database: DatabaseSync,
  report: number,
  keeping: Keeping,
  { reader, at }: { readonly reader: string; readonly at: string },
): Kept {
  const { entries, findings, ...rest } = keeping.reading
  const { text: _, ...head } = rest.report
  const body = JSON.stringify({ ...rest, report: head })
  const forms = countForms(database, report, keeping, at)
  replaceBody(database, report, { body, reader, at })
  const names = new Map(keeping.reading.parties.map(({ id, name }) => [id, name]))
  const rows: RowsOf = { report, keeping, names, forms, at }
  const kept = keepEntries(database, entries, rows)
  keepFindings(database, findings, rows)
  return {
    ...kept,
    newForms: [...forms.values()].filter((f) => f.isNew).map((f) => f.number),
    profiles: [...new Set([...forms.values()].map(({ profile }) => profile))],
  }
}

function countForms(
  database: DatabaseSync,
  report: number,
  keeping: Keeping,
  at: string,
): ReadonlyMap<string, KeptForm> {
  const reported = keeping.reported.value
  const forms = new Map<string, KeptForm>()
  for (const form of Object.values(keeping.forms)) {
    if (!forms.has(form.key))
      forms.set(form.key, countForm(database, form, { report, reported, at }))
  }
  return forms
}

function replaceBody(
  database: DatabaseSync,
  report: number,
  { body, reader, at }: { body: string; reader: string; at: string },
): void {
  const now = prepared(
    database,
    "select body, reader from reading where report = ? and until is null",
  ).get(report)
  if (now?.body === body && now.reader === reader) return
  prepared(database, "update reading set until = ? where report = ? and until is null").run(
    at,
    report,
  )
  prepared(database, "insert into reading values (?, ?, ?, ?, null)").run(report, reader, body, at)
}

function keepEntries(
  database: DatabaseSync,
  entries: readonly Entry[],
  rows: RowsOf,
): Omit<Kept, "newForms" | "profiles"> {
  const before = presentRows(database, rows.report)
  const added: string[] = []
  const changed: string[] = []
  let same = 0
  for (const entry of entries) {
    const old = before.get(entry.id)
    before.delete(entry.id)
    if (old?.body === JSON.stringify(entry)) {
      same++
      continue
    }
    if (old !== undefined) endEntry(database, old.number, rows.at)
    writeEntry(database, entry, rows)
    if (old === undefined) added.push(entry.id)
    else changed.push(entry.id)
  }
  for (const { number } of before.values()) endEntry(database, number, rows.at)
  return { added, changed, ended: [...before.keys()], same }
}

function presentRows(database: DatabaseSync, report: number) {
  const rows = prepared(
    database,
    "select id, number, body from entry where report = ? and until is null",
  ).all(report)
  return new Map(
    rows.map((row) => [
      textIn(row, "id"),
      { number: numberIn(row, "number"), body: textIn(row, "body") },
    ]),
  )
}

function keepFindings(database: DatabaseSync, findings: readonly Finding[], rows: RowsOf): void {
  const left = new Set(findingsOfReport(database, rows.report))
  const { report, at, keeping } = rows
  for (const finding of findings) {
    left.delete(finding.id)
    keepFinding(database, finding, { report, reported: keeping.reported.value, at })
  }
  for (const id of left) endFinding(database, id, at)
}

/** The reading of a report as this record holds it, or held it at a time; undefined before. */
export function readingOf(
  database: DatabaseSync,
  report: number,
  knownBy?: string,
): Reading | undefined {
  const row = bodyRow(database, report, knownBy)
  if (row === undefined) return undefined
  // The body was written by `keepReading`: our own words, decoded here alone.
  const body = JSON.parse(textIn(row, "body")) as Omit<Reading, "entries" | "findings">
  return {
    ...body,
    report: { ...body.report, text: reportText(database, report) },
    entries: bodiesOf<Entry>(database, "entry", report, knownBy),
    findings: bodiesOf<Finding>(database, "finding", report, knownBy),
  }
}

function bodyRow(database: DatabaseSync, report: number, knownBy?: string): Row | undefined {
  if (knownBy === undefined) {
    return prepared(database, "select body from reading where report = ? and until is null").get(
      report,
    )
  }
  return prepared(
    database,
    `select body from reading where report = ?1 and since <= ?2 and (until is null or until > ?2)`,
  ).get(report, knownBy)
}

function bodiesOf<Body>(
  database: DatabaseSync,
  table: "entry" | "finding",
  report: number,
  knownBy?: string,
): readonly Body[] {
  const order = table === "entry" ? "first_word, number" : "number"
  const rows =
    knownBy === undefined
      ? prepared(
          database,
          `select body from ${table} where report = ? and until is null order by ${order}`,
        ).all(report)
      : prepared(
          database,
          `select body from ${table}
            where report = ?1 and since <= ?2 and (until is null or until > ?2) order by ${order}`,
        ).all(report, knownBy)
  return rows.map((row): Body => JSON.parse(textIn(row, "body")))
}
