import type { DatabaseSync } from "node:sqlite"
import { prepared, textIn } from "../prepared.ts"
import { marks } from "./where.ts"

/** Ids of the present entries that name a party under one of these forms. */
export const entriesNaming = (
  database: DatabaseSync,
  forms: readonly number[],
): readonly string[] =>
  prepared(
    database,
    `select distinct e.id from role o join entry e on e.number = o.entry
      where o.form in (${marks(forms.length)}) and e.until is null`,
  )
    .all(...forms)
    .map((row) => textIn(row, "id"))
