import type { DatabaseSync } from "node:sqlite"
import { numberIn, prepared } from "./prepared.ts"

/** A stretch of words that more reports share says nothing. */
const mostSharing = 400

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
