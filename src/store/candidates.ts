import type { DatabaseSync } from "node:sqlite"
import { numberIn, prepared, textIn } from "./prepared.ts"

/** A key that more entries than this share says nothing: all of them would be held together. */
const mostSharing = 400

/** Ids of present entries that share a key with an entry. */
export function candidateEntries(
  database: DatabaseSync,
  keys: readonly number[],
  entry: string,
): ReadonlySet<string> {
  const rows = prepared(
    database,
    `select e.id from json_each(?) n cross join entry e on e.number = n.value
      where e.until is null order by e.number`,
  ).all(JSON.stringify([...sharing(database, keys)]))
  const found = new Set(rows.map((row) => textIn(row, "id")))
  found.delete(entry)
  return found
}

/** Row numbers of entries under any of the keys; nearly all keys are the entry's own. */
function sharing(database: DatabaseSync, keys: readonly number[]): ReadonlySet<number> {
  const byKey = Map.groupBy(
    prepared(
      database,
      "select b.key, b.entry from json_each(?) k cross join block b on b.key = k.value",
    ).all(JSON.stringify(keys)),
    (row) => row.key,
  )
  const few = [...byKey.values()].filter((rows) => rows.length < mostSharing)
  return new Set(few.flat().map((row) => numberIn(row, "entry")))
}

/** How many of so many kept stretches of words two reports must share to be held together. */
const leastShared = 3

/** Reports that share stretches of words with one, by row number. */
export function candidateCopies(
  database: DatabaseSync,
  keys: readonly number[],
  report: number,
): readonly number[] {
  const shared = new Map<number, number>()
  for (const key of keys) {
    const rows = prepared(
      database,
      "select report from copy_block where key = ? and report <> ? limit ?",
    ).all(key, report, mostSharing)
    if (rows.length === mostSharing) continue
    for (const row of rows) {
      const other = numberIn(row, "report")
      shared.set(other, (shared.get(other) ?? 0) + 1)
    }
  }
  const enough = Math.min(leastShared, keys.length)
  return [...shared].filter(([, count]) => count >= enough).map(([other]) => other)
}

/** Writes the keys that a report's near-copies are looked up by. */
export function keepCopyKeys(
  database: DatabaseSync,
  keys: readonly number[],
  report: number,
): void {
  for (const key of keys) {
    prepared(database, "insert into copy_block values (?, ?) on conflict do nothing").run(
      key,
      report,
    )
  }
}

/**
 * Forms that share a block with one, by row number. Two that are of single reports (`#` in their
 * keys), bare family names above all, tell too little to be held against each other.
 */
export const candidateForms = (database: DatabaseSync, form: number): readonly number[] =>
  prepared(
    database,
    `select distinct other.form
       from form_block mine join form_block other on other.key = mine.key
       join form m on m.number = mine.form join form o on o.number = other.form
      where mine.form = ?1 and other.form <> ?1
        and (instr(m.key, '#') = 0 or instr(o.key, '#') = 0)`,
  )
    .all(form)
    .map((row) => numberIn(row, "form"))
