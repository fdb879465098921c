import type { DatabaseSync } from "node:sqlite"
import type { Day } from "../model/day.ts"
import { numberIn, prepared, textIn } from "./prepared.ts"

/** How many reports of one outlet a day has. */
export interface OutletDay {
  readonly day: Day
  /** Undefined where reports do not say. */
  readonly outlet?: string
  readonly reports: number
}

/** Reports by day and outlet, earliest day first. */
export const reportsByDay = (
  database: DatabaseSync,
  { from, to }: { readonly from: Day; readonly to: Day },
): readonly OutletDay[] =>
  prepared(
    database,
    `select reported, outlet, count(*) as n from report
      where reported between ? and ? group by reported, outlet order by reported, n desc`,
  )
    .all(from, to)
    .map((row) => ({
      day: textIn(row, "reported"),
      ...(row.outlet !== null && { outlet: textIn(row, "outlet") }),
      reports: numberIn(row, "n"),
    }))

/** A party with how often it was quoted. */
export interface Quoted {
  /** Profile id. */
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly statements: number
}

/** Who spoke most in the newest statements up to a day; `newest` bounds the work on any record. */
export const mostQuoted = (
  database: DatabaseSync,
  { asOf, newest, limit }: { readonly asOf: Day; readonly newest: number; readonly limit: number },
): readonly Quoted[] =>
  prepared(
    database,
    `select p.id, p.name, p.kind, count(*) as n
       from (select number from entry
              where kind = 'statement' and until is null and reported <= ?
              order by reported desc, number desc limit ?) s
       join role o on o.entry = s.number and o.role = 'speaker'
       join profile p on p.number = o.profile
      group by p.number order by n desc, p.number limit ?`,
  )
    .all(asOf, newest, limit)
    .map((row) => ({
      id: textIn(row, "id"),
      name: textIn(row, "name"),
      kind: textIn(row, "kind"),
      statements: numberIn(row, "n"),
    }))

/** The last day that reports up to a day tell of; undefined where there are none. */
export function lastReported(database: DatabaseSync, asOf: Day): Day | undefined {
  const row = prepared(database, "select max(reported) as day from report where reported <= ?").get(
    asOf,
  )
  const day = textIn(row, "day")
  return day === "" ? undefined : day
}
