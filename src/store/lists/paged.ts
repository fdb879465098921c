import type { DatabaseSync } from "node:sqlite"
import { numberIn, prepared, type Row } from "../prepared.ts"
import { cursorOf, placeIn } from "./cursor.ts"
import type { Page, Paging } from "./filter.ts"
import type { Where } from "./where.ts"

/** A query that gives a page of rows: what is selected, by which column it goes, and its number. */
export interface PagedQuery {
  readonly select: string
  readonly from: string
  readonly where: Where
  readonly by: string
  readonly number: string
  /** What rows that say one thing several times are brought together by. */
  readonly group?: string
}

/** One page of rows in the order of a column, then of the row's number. */
export function paged<Item>(
  database: DatabaseSync,
  { select, from, where, by, number, group }: PagedQuery,
  { order = "desc", limit = 50, cursor }: Paging,
  decode: (row: Row) => Item,
): Page<Item> {
  const after = cursor === undefined ? undefined : placeIn(cursor)
  if (after) {
    where.and(
      `(${by}, ${number}) ${order === "desc" ? "<" : ">"} (?, ?)`,
      after.value,
      after.number,
    )
  }
  const rows = prepared(
    database,
    `select ${select}, ${by} as place_by, ${number} as place_number from ${from}
      where ${where.sql} ${group === undefined ? "" : `group by ${group}`} order by ${by} ${order}, ${number} ${order} limit ?`,
  ).all(...where.values, limit + 1)
  const items = rows.slice(0, limit).map(decode)
  const last = rows.at(limit - 1)
  if (rows.length <= limit || last === undefined) return { items }
  const value = last.place_by
  const sorted = typeof value === "string" || typeof value === "number" ? value : 0
  return { items, next: cursorOf({ value: sorted, number: numberIn(last, "place_number") }) }
}
