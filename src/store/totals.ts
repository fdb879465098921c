import type { DatabaseSync } from "node:sqlite"
import type { Moment } from "./lists/filter.ts"
import { whenSeen, withParty } from "./lists/matters.ts"
import { Where } from "./lists/where.ts"
import { numberIn, prepared, type Row, textIn } from "./prepared.ts"

/** What totals are broken down by. */
export type TotalsBy =
  | "provider"
  | "recipient"
  | "instrument"
  | "stage"
  | "month"
  | "year"
  | "currency"

/** What totals are narrowed to. */
export interface TotalsFilter {
  readonly providers?: readonly number[]
  readonly recipients?: readonly number[]
  readonly instrument?: string
  readonly stage?: string
  readonly from?: string
  readonly to?: string
}

/** Sums of one key, month and currency; low and high differ where reports conflict or give bounds. */
export interface Addend {
  readonly key: string
  /** The words for the key: a party's name. */
  readonly name: string
  readonly month: string
  readonly currency: string
  readonly matters: number
  readonly low: number
  readonly high: number
}

/** What totals add up, each commitment once: parts inside wholes and renewals are left out. */
export interface Addends {
  readonly addends: readonly Addend[]
  /** Matters that no sum counts, and why. */
  readonly leftOut: readonly { readonly why: string; readonly matters: number }[]
}

/** The number of the profile that a form is of: what many rows share is named once, at the end. */
const profile = (column: string): string => `(select profile from form where id = s.${column})`

const keys: Readonly<Record<TotalsBy, string>> = {
  provider: profile("provider"),
  recipient: profile("recipient"),
  instrument: "s.instrument",
  stage: "s.stage",
  month: "substr(s.on_first, 1, 7)",
  year: "substr(s.on_first, 1, 4)",
  currency: "s.currency",
}

/** What was committed, by key, month and currency, as it stood by a day and the record had it then. */
export function addendsBy(
  database: DatabaseSync,
  by: TotalsBy,
  filter: TotalsFilter = {},
  moment: Moment = {},
): Addends {
  const where = whenSeen(new Where().and("s.kind = 'commitment'"), moment)
  narrow(where, filter)
  const name =
    by === "provider" || by === "recipient"
      ? "(select id || char(10) || name from profile where number = t.k)"
      : "t.k"
  const rows = prepared(
    database,
    `select ${name} as k, month, currency, n, low, high from (
       select ${keys[by]} as k, substr(s.on_first, 1, 7) as month, s.currency, count(*) as n,
              sum(cast(s.low as real)) as low, sum(cast(s.high as real)) as high
         from matter_state s where ${where.sql} and s.counts = 1 and s.high is not null
        group by 1, 2, 3) t`,
  ).all(...where.values)
  const left = prepared(
    database,
    `select case when s.why_not like 'it is part of%' then 'part of a whole that is counted'
                 when s.why_not like 'it was renewed%' then 'renewed or raised by a newer one'
                 else s.why_not end as why, count(*) as n
       from matter_state s where ${where.sql} and s.counts = 0 group by 1 order by n desc`,
  ).all(...where.values)
  return {
    addends: rows.map(addendIn),
    leftOut: left.map((row) => ({ why: textIn(row, "why"), matters: numberIn(row, "n") })),
  }
}

function narrow(where: Where, filter: TotalsFilter): void {
  where
    .maybe("s.instrument = ?", filter.instrument)
    .maybe("s.stage = ?", filter.stage)
    .maybe("s.on_first >= ?", filter.from)
    .maybe("s.on_first <= ?", filter.to)
  withParty(where, "s.provider", filter.providers)
  withParty(where, "s.recipient", filter.recipients)
}

function addendIn(row: Row): Addend {
  const [key = "", name = key] = textIn(row, "k").split("\n")
  return {
    key,
    name,
    month: textIn(row, "month"),
    currency: textIn(row, "currency"),
    matters: numberIn(row, "n"),
    low: numberIn(row, "low"),
    high: numberIn(row, "high"),
  }
}
