import type { DatabaseSync } from "node:sqlite"
import type { Day } from "../model/day.ts"
import { idOf } from "../model/id.ts"
import { folded } from "./folded.ts"
import type { Form } from "./kept.ts"
import { numberIn, prepared } from "./prepared.ts"

/** The id of a form; the profile that it belongs to goes by the id of the form it was first seen in. */
export const formId = (key: string): string => idOf("PR", key)

/** A form as the record has it: its number, and the profile that it belongs to. */
export interface KeptForm {
  readonly number: number
  readonly profile: number
  readonly isNew: boolean
}

/** Finds or adds the form and counts the report for it, once however often that is read. */
export function countForm(
  database: DatabaseSync,
  form: Form,
  {
    report,
    reported,
    at,
  }: { readonly report: number; readonly reported: Day; readonly at: string },
): KeptForm {
  const row = prepared(database, "select number, profile from form where key = ?").get(form.key)
  const kept =
    row === undefined
      ? addForm(database, form, reported, at)
      : { number: numberIn(row, "number"), profile: numberIn(row, "profile"), isNew: false }
  const { changes } = prepared(
    database,
    "insert into report_form values (?, ?) on conflict do nothing",
  ).run(kept.number, report)
  if (Number(changes) > 0) widen(database, kept, reported)
  return kept
}

function widen(database: DatabaseSync, { number, profile }: KeptForm, reported: Day): void {
  for (const [table, row] of [
    ["form", number],
    ["profile", profile],
  ] as const) {
    prepared(
      database,
      `update ${table} set reports = reports + 1, first = min(first, ?1), last = max(last, ?1)
        where number = ?2`,
    ).run(reported, row)
  }
}

/** A new form starts as a profile of its own; reconciling may join it to another. */
function addForm(database: DatabaseSync, form: Form, reported: Day, at: string): KeptForm {
  const profile = addProfile(database, form, reported)
  const { lastInsertRowid } = prepared(
    database,
    `insert into form (id, key, kind, name, country, office, body_of, reports, first, last, profile)
     values (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)`,
  ).run(
    formId(form.key),
    form.key,
    form.kind,
    form.name,
    form.country ?? null,
    form.office ?? null,
    form.of ?? null,
    reported,
    reported,
    profile,
  )
  const number = Number(lastInsertRowid)
  for (const key of form.blocks) {
    prepared(database, "insert into form_block values (?, ?) on conflict do nothing").run(
      key,
      number,
    )
  }
  prepared(database, "insert into form_profile values (?, ?, ?, null)").run(number, profile, at)
  return { number, profile, isNew: true }
}

function addProfile(database: DatabaseSync, form: Form, reported: Day): number {
  const { lastInsertRowid } = prepared(
    database,
    `insert into profile (id, kind, name, folded, country, reports, first, last, body)
     values (?, ?, ?, ?, ?, 0, ?, ?, '{}')`,
  ).run(
    formId(form.key),
    form.kind,
    form.name,
    folded(form.name),
    form.country ?? null,
    reported,
    reported,
  )
  const number = Number(lastInsertRowid)
  prepared(database, "insert into name_words (rowid, name) values (?, ?)").run(number, form.name)
  return number
}
