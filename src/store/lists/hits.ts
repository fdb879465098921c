import type { DatabaseSync } from "node:sqlite"
import { numberIn, prepared } from "../prepared.ts"
import { matchOf } from "./match.ts"

/** What a full-text query found out about itself. */
export interface Hits {
  /** The query in the words of FTS5. */
  readonly text: string
  /** So many hits that to bring them in the order of days would take long. */
  readonly many: boolean
}

const manyHits = 10_000

/**
 * How what a person typed is looked for. The last word may go on, unless it stands in very many
 * places as it is: then those are enough, and the index need not be read to its end.
 */
export function hitsOf(
  database: DatabaseSync,
  table: "report_words" | "statement_words" | "entry_words",
  typed: string,
): Hits | undefined {
  const match = matchOf(typed)
  if (match === undefined) return undefined
  const { whole, open } = match
  const hasMany = (query: string): boolean => {
    const row = prepared(
      database,
      `select count(*) as n from (select 1 from ${table} where ${table} match ? limit ?)`,
    ).get(query, manyHits)
    return numberIn(row, "n") >= manyHits
  }
  if (hasMany(whole)) return { text: whole, many: true }
  return { text: open, many: whole !== open && hasMany(open) }
}
