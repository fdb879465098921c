import type { DatabaseSync } from "node:sqlite"
import { numberIn, prepared, type Row } from "../prepared.ts"
import { cursorOf, type Place, placeIn } from "./cursor.ts"
import type { Page, Paging } from "./filter.ts"
import type { Where } from "./where.ts"

/** A query that gives a page of rows: how their places are found, and what is told of each. */
export interface PagedQuery {
  readonly from: string
  readonly where: Where
  /** The column that rows go by, and after it their number. */
  readonly by: string
  readonly number: string
  /** What rows that say one thing several times are brought together by. */
  readonly group?: string
  /** What is selected of a row whose number is `at.value`, by the joins of `rows`. */
  readonly select: string
  readonly rows: string
}

type Order = NonNullable<Paging["order"]>

/** One page of rows in the order of a column, then of the row's number. */
export const paged = <Item>(
  database: DatabaseSync,
  query: PagedQuery,
  paging: Paging,
  decode: (row: Row) => Item,
): Page<Item> => pagedTogether(database, [query], paging, decode)

/**
 * One page of the rows that any of the queries gives, which are alike but for their values. Each is
 * asked for a page of its own by its index, so that none sorts all that it has.
 */
export function pagedTogether<Item>(
  database: DatabaseSync,
  queries: readonly PagedQuery[],
  { order = "desc", limit = 50, cursor }: Paging,
  decode: (row: Row) => Item,
): Page<Item> {
  const [query] = queries
  if (query === undefined) return { items: [] }
  const after = cursor === undefined ? undefined : placeIn(cursor)
  const found = queries.flatMap((each) => placesOf(database, each, { order, limit, after }))
  const places = queries.length === 1 ? found : inOrder(found, order)
  const page = places.slice(0, limit)
  const items = rowsAt(database, query, page).map(decode)
  const last = page.at(-1)
  return places.length <= limit || last === undefined ? { items } : { items, next: cursorOf(last) }
}

interface Part {
  readonly order: Order
  readonly limit: number
  readonly after: Place | undefined
}

/** The places alone: what rows tell is looked up for the page, not for all that is sorted. */
function placesOf(
  database: DatabaseSync,
  { from, where, by, number, group }: PagedQuery,
  { order, limit, after }: Part,
): readonly Place[] {
  if (after) {
    where.and(
      `(${by}, ${number}) ${order === "desc" ? "<" : ">"} (?, ?)`,
      after.value,
      after.number,
    )
  }
  // Asked to sort by one column twice, SQLite sorts what an index of words gives in order.
  const columns = by === number ? [by] : [by, number]
  return prepared(
    database,
    `select ${by} as value, ${number} as number from ${from}
      where ${where.sql} ${group === undefined ? "" : `group by ${group}`} order by ${columns.map((each) => `${each} ${order}`).join(", ")} limit ?`,
  )
    .all(...where.values, limit + 1)
    .map(placeOf)
}

function placeOf(row: Row): Place {
  const { value } = row
  const sorted = typeof value === "string" || typeof value === "number" ? value : 0
  return { value: sorted, number: numberIn(row, "number") }
}

/** Each place once, in order. */
function inOrder(places: readonly Place[], order: Order): readonly Place[] {
  const each = [...new Map(places.map((place) => [place.number, place])).values()]
  const sign = order === "desc" ? -1 : 1
  return each.sort((a, b) => sign * (compare(a.value, b.value) || a.number - b.number))
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

/** The rows at these places, in their order. */
function rowsAt(
  database: DatabaseSync,
  { select, rows }: PagedQuery,
  places: readonly Place[],
): readonly Row[] {
  const found = prepared(
    database,
    `select ${select}, at.value as place from json_each(?) at cross join ${rows}`,
  ).all(JSON.stringify(places.map(({ number }) => number)))
  const byPlace = new Map(found.map((row) => [numberIn(row, "place"), row]))
  return places.flatMap(({ number }) => {
    const row = byPlace.get(number)
    return row === undefined ? [] : [row]
  })
}
