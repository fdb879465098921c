import type { DatabaseSync } from "node:sqlite"
import type { Matter } from "../../model/matter.ts"
import { endOfDays } from "../matters.ts"
import { maybeTextIn, numberIn, prepared, type Row, textIn } from "../prepared.ts"
import type { Moment, Page, Paging } from "./filter.ts"
import { paged } from "./paged.ts"
import { marks, Where } from "./where.ts"

/** What the list of matters is narrowed to. */
export interface MatterFilter {
  readonly kind?: Matter["kind"]
  /** Told by so many reports at least. */
  readonly reports?: number
  readonly agreement?: "agreed" | "conflict" | "corrected"
  /** Profile rows. */
  readonly providers?: readonly number[]
  readonly recipients?: readonly number[]
  readonly instrument?: string
  readonly stage?: string
  readonly from?: string
  readonly to?: string
}

/** A matter in a list, with the names of its parties. */
export interface ListedMatter {
  readonly matter: Matter
  /** By profile id. */
  readonly names: Readonly<Record<string, string>>
  /** Does a total count it, and why not? Of commitments. */
  readonly counts: boolean
  readonly whyNot?: string
  readonly eurosLow?: number
  readonly eurosHigh?: number
}

/** Matters as they stood by a day and a time, those reported on last first. */
export function listMatters(
  database: DatabaseSync,
  filter: MatterFilter = {},
  { asOf, knownBy, sort, ...paging }: Paging & Moment = {},
): Page<ListedMatter> {
  const where = new Where()
    .maybe("s.kind = ?", filter.kind)
    .maybe("s.reports >= ?", filter.reports)
    .maybe("s.agreement = ?", filter.agreement)
    .maybe("s.instrument = ?", filter.instrument)
    .maybe("s.stage = ?", filter.stage)
    .maybe("s.on_first >= ?", filter.from)
    .maybe("s.on_first <= ?", filter.to)
  whenSeen(where, { ...(asOf && { asOf }), ...(knownBy && { knownBy }) })
  withParty(where, "s.provider", filter.providers)
  withParty(where, "s.recipient", filter.recipients)
  const by = sort === "amount" ? "s.euros_high" : sort === "happened" ? "s.on_first" : "s.last"
  if (sort === "amount") where.and("s.euros_high is not null")
  const query = {
    from: "matter_state s",
    where,
    by,
    number: "s.number",
    select: "s.*",
    rows: "matter_state s on s.number = at.value",
  }
  return paged(database, query, paging, (row) => listedMatter(database, row))
}

/** Only the state that a matter was in by the day, as the record had it at the time. */
export function whenSeen(where: Where, { asOf, knownBy }: Moment): Where {
  if (asOf === undefined) where.and("s.until_day = ?", endOfDays)
  else where.and("s.from_day <= ? and s.until_day > ?", asOf, asOf)
  return knownBy === undefined
    ? where.and("s.until is null")
    : where.and("s.since <= ? and (s.until is null or s.until > ?)", knownBy, knownBy)
}

/** Only matters whose party in this column is one of these profiles, under any of its forms. */
export const withParty = (
  where: Where,
  column: string,
  profiles: readonly number[] | undefined,
): void => {
  if (profiles === undefined) return
  where.and(
    `${column} in (select id from form where profile in (${marks(profiles.length)}))`,
    ...profiles,
  )
}

/** A row of the table of states. */
function listedMatter(database: DatabaseSync, row: Row): ListedMatter {
  // Our own words, written by `writeStates`.
  const matter: Matter = JSON.parse(textIn(row, "body"))
  const whyNot = maybeTextIn(row, "why_not")
  return {
    matter,
    names: namesIn(database, matter),
    counts: row.counts === 1,
    ...(whyNot !== undefined && { whyNot }),
    ...(row.euros_low !== null && { eurosLow: numberIn(row, "euros_low") }),
    ...(row.euros_high !== null && { eurosHigh: numberIn(row, "euros_high") }),
  }
}

function namesIn(database: DatabaseSync, matter: Matter): Readonly<Record<string, string>> {
  const ids =
    matter.kind === "statement"
      ? [matter.speaker]
      : matter.kind === "meeting"
        ? matter.parties
        : matter.kind === "event"
          ? [matter.source, matter.target]
          : [matter.provider, matter.recipient]
  return Object.fromEntries(
    ids
      .filter((id) => id !== null)
      .map((id) => [
        id,
        textIn(
          prepared(
            database,
            "select p.name from form f join profile p on p.number = f.profile where f.id = ?",
          ).get(id),
          "name",
        ),
      ]),
  )
}

/** The matter that an id leads to: its own, or that of any of its entries. */
export function matterById(
  database: DatabaseSync,
  id: string,
  moment: Moment = {},
): ListedMatter | undefined {
  const number = matterNumber(database, id)
  if (number === undefined) return undefined
  const where = whenSeen(new Where().and("s.matter = ?", number), moment)
  const row = prepared(
    database,
    `select s.* from matter_state s where ${where.sql} order by s.number desc limit 1`,
  ).get(...where.values)
  return row && listedMatter(database, row)
}

/** The letters that ids of entries begin with. */
const entryLetters = ["S", "M", "C", "E"]

function matterNumber(database: DatabaseSync, id: string): number | undefined {
  const digits = id.slice(id.indexOf("-") + 1)
  const entries = id.startsWith("MT-") ? entryLetters.map((letter) => `${letter}-${digits}`) : [id]
  const told = prepared(
    database,
    `select matter from matter_entry where until is null and entry in (${marks(entries.length)})`,
  ).get(...entries)
  if (told !== undefined) return numberIn(told, "matter")
  const row = prepared(database, "select number from matter where id = ?").get(id)
  return row && numberIn(row, "number")
}

/** Ids of the matters whose entries name a profile, earliest first. */
export const mattersNaming = (database: DatabaseSync, profile: string): readonly string[] =>
  prepared(
    database,
    `select m.id, min(e.reported) as first
       from form f join role o on o.profile = f.profile join entry e on e.number = o.entry
       join matter_entry x on x.entry = e.id and x.until is null
       join matter m on m.number = x.matter
      where f.id = ? and e.until is null group by m.id order by first, m.id`,
  )
    .all(profile)
    .map((row) => textIn(row, "id"))

/** Commitments from one party to another, by the ids of their profiles, earliest first. */
export function commitmentsBetween(
  database: DatabaseSync,
  provider: string,
  recipient: string | null,
): readonly ListedMatter[] {
  const forms = "(select b.id from form a join form b on b.profile = a.profile where a.id = ?)"
  const where = whenSeen(new Where().and("s.kind = 'commitment'"), {})
  where.and(`s.provider in ${forms}`, provider)
  if (recipient !== null) where.and(`s.recipient in ${forms}`, recipient)
  return prepared(
    database,
    `select s.* from matter_state s where ${where.sql} order by s.from_day, s.number`,
  )
    .all(...where.values)
    .map((row) => listedMatter(database, row))
}
