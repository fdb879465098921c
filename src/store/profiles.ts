import type { DatabaseSync } from "node:sqlite"
import type { NamedForm, Profile } from "../model/profile.ts"
import { folded } from "./folded.ts"
import { maybeTextIn, numberIn, prepared, type Row, textIn } from "./prepared.ts"

/** A form with its row and the profile it is in. */
export interface FormRow extends NamedForm {
  readonly number: number
  readonly id: string
  readonly profile: number
}

/** The form in a row. */
export const formByNumber = (database: DatabaseSync, number: number): FormRow | undefined =>
  decoded(prepared(database, "select * from form where number = ?").get(number))

/** The form with this id. */
export const formById = (database: DatabaseSync, id: string): FormRow | undefined =>
  decoded(prepared(database, "select * from form where id = ?").get(id))

/** All forms of a profile. */
export const formsOfProfile = (database: DatabaseSync, profile: number): readonly FormRow[] =>
  prepared(database, "select * from form where profile = ? order by number")
    .all(profile)
    .map(formIn)

/** The number of the profile that a form belongs to. */
export const profileOfForm = (database: DatabaseSync, key: string): string | undefined =>
  maybeTextIn(
    prepared(
      database,
      "select p.id from form f join profile p on p.number = f.profile where f.key = ?",
    ).get(key),
    "id",
  )

/** The row of a profile. */
export const profileRow = (database: DatabaseSync, number: number): Row | undefined =>
  prepared(database, "select * from profile where number = ?").get(number)

const decoded = (row: Row | undefined): FormRow | undefined =>
  row === undefined ? undefined : formIn(row)

function formIn(row: Row): FormRow {
  const [country, office, of] = ["country", "office", "body_of"].map((name) =>
    maybeTextIn(row, name),
  )
  return {
    number: numberIn(row, "number"),
    id: textIn(row, "id"),
    profile: numberIn(row, "profile"),
    key: textIn(row, "key"),
    // Written by `countForm`, from a party's kind.
    kind: textIn(row, "kind") as NamedForm["kind"],
    name: textIn(row, "name"),
    ...(country !== undefined && { country }),
    ...(office !== undefined && { office }),
    ...(of !== undefined && { of }),
    reports: numberIn(row, "reports"),
    from: textIn(row, "first"),
    to: textIn(row, "last"),
  }
}

/** What the row of a profile shall hold. */
export interface ProfileRow {
  readonly number: number
  readonly profile: Profile
  readonly forms: readonly FormRow[]
  readonly at: string
}

/** Puts these forms into the row of one profile, and gives it its id, its name and its counts. */
export function writeProfile(
  database: DatabaseSync,
  { number, profile, forms, at }: ProfileRow,
): void {
  for (const form of forms) if (form.profile !== number) moveForm(database, form, number, at)
  takeId(database, profile.id, number)
  const counted = prepared(
    database,
    `select count(distinct x.report) as reports, min(f.first) as first, max(f.last) as last
       from form f join report_form x on x.form = f.number where f.profile = ?`,
  ).get(number)
  prepared(
    database,
    `update profile set id = ?, kind = ?, name = ?, folded = ?, country = ?, reports = ?, first = ?,
            last = ?, body = ? where number = ?`,
  ).run(
    profile.id,
    profile.kind,
    profile.name,
    folded(profile.name),
    profile.country ?? null,
    numberIn(counted, "reports"),
    textIn(counted, "first"),
    textIn(counted, "last"),
    JSON.stringify({ offices: profile.offices }),
    number,
  )
  const names = [...new Set(forms.map(({ name }) => name))].join(" · ")
  prepared(database, "delete from name_words where rowid = ?").run(number)
  prepared(database, "insert into name_words (rowid, name) values (?, ?)").run(number, names)
}

/** Shows a profile by another of its names. */
export function renameProfile(database: DatabaseSync, number: number, name: string): void {
  prepared(
    database,
    "update profile set name = ?1, folded = ?2 where number = ?3 and name <> ?1",
  ).run(name, folded(name), number)
}

/** The rows that forms are in, those with most reports first: fewest roles have to move to them. */
export function rowsByReports(forms: readonly FormRow[]): readonly number[] {
  const reports = new Map<number, number>()
  for (const { profile, reports: count } of forms) {
    reports.set(profile, (reports.get(profile) ?? 0) + count)
  }
  return [...reports].sort(([a, n], [b, m]) => m - n || a - b).map(([number]) => number)
}

function moveForm(database: DatabaseSync, form: FormRow, to: number, at: string): void {
  prepared(database, "update form set profile = ? where number = ?").run(to, form.number)
  prepared(database, "update role set profile = ? where form = ?").run(to, form.number)
  prepared(database, "update form_profile set until = ? where form = ? and until is null").run(
    at,
    form.number,
  )
  prepared(database, "insert into form_profile values (?, ?, ?, null)").run(form.number, to, at)
  prepared(
    database,
    `update profile set reports = 0 where number = ?1
        and not exists (select 1 from form where profile = ?1)`,
  ).run(form.profile)
}

/** A row that had the id under another number gets that number's old id: ids never vanish. */
function takeId(database: DatabaseSync, id: string, number: number): void {
  const holder = prepared(database, "select number from profile where id = ?").get(id)
  const now = prepared(database, "select id from profile where number = ?").get(number)
  if (holder === undefined || numberIn(holder, "number") === number) return
  const set = prepared(database, "update profile set id = ? where number = ?")
  set.run(`${id}-`, numberIn(holder, "number"))
  set.run(id, number)
  set.run(textIn(now, "id"), numberIn(holder, "number"))
}

/** An empty row for a form that is parted from the others: the one it began in, or a new one. */
export function emptyProfileFor(database: DatabaseSync, form: FormRow): number {
  const held = prepared(
    database,
    `select number from profile where id = ? and reports = 0
        and not exists (select 1 from form where profile = profile.number)`,
  ).get(form.id)
  if (held !== undefined) return numberIn(held, "number")
  const { lastInsertRowid } = prepared(
    database,
    `insert into profile (id, kind, name, folded, country, reports, first, last, body)
     values (?, ?, ?, ?, ?, 0, ?, ?, '{}')`,
  ).run(
    `${form.id}+${form.number}`, // for a moment: writeProfile gives it its own
    form.kind,
    form.name,
    folded(form.name),
    form.country ?? null,
    form.from ?? null,
    form.to ?? null,
  )
  return Number(lastInsertRowid)
}
