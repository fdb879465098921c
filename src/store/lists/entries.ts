import type { DatabaseSync } from "node:sqlite"
import type { Entry } from "../../model/entry.ts"
import { numberIn, prepared } from "../prepared.ts"
import { headColumns } from "../reports.ts"
import type { Filter, Moment, Page, Paging, PartyFilter } from "./filter.ts"
import { type ListedEntry, listedEntry } from "./listed-entry.ts"
import { matchOf } from "./match.ts"
import { type PagedQuery, paged } from "./paged.ts"
import { marks, Where } from "./where.ts"

/** Above this many hits of a full-text query a list goes by the order of adding, not by day. */
const manyHits = 20_000

/** Entries of one kind, newest first unless asked otherwise. */
export function listEntries(
  database: DatabaseSync,
  kind: Entry["kind"],
  filter: Filter = {},
  { sort = "reported", asOf, knownBy, ...paging }: Paging & Moment = {},
): Page<ListedEntry> {
  const query = queryFor(database, kind, filter, {
    sort,
    ...(asOf && { asOf }),
    ...(knownBy && { knownBy }),
  })
  if (query === undefined) return { items: [] }
  const select = `e.number, e.body, e.words, ${headColumns}`
  return paged(database, { ...query, select }, paging, (row) => listedEntry(database, row))
}

type Query = Omit<PagedQuery, "select">

function queryFor(
  database: DatabaseSync,
  kind: Entry["kind"],
  filter: Filter,
  { asOf, knownBy, sort }: Moment & Required<Pick<Paging, "sort">>,
): Query | undefined {
  const where = new Where()
  const text = filter.text === undefined ? undefined : matchOf(filter.text)
  if (filter.text !== undefined && text === undefined) return undefined
  const byParty = filter.parties?.toSorted((a, b) => size(database, a) - size(database, b)) ?? []
  const [first, ...others] = byParty
  const many = text !== undefined && manyMatch(database, kind, text)
  const { from, by, number, group } = driverOf(kind, first, { text, many, sort }, where)
  for (const party of others) partyCondition(party, where)
  fieldConditions(kind, filter, where)
  where.maybe("e.reported <= ?", asOf)
  if (knownBy === undefined) where.and("e.until is null")
  else where.and("e.since <= ? and (e.until is null or e.until > ?)", knownBy, knownBy)
  return {
    from: `${from} join report r on r.number = e.report`,
    where,
    by,
    number,
    ...(group && { group }),
  }
}

/** How many reports the profiles have: the rarest party is looked up first. */
const size = (database: DatabaseSync, { profiles }: PartyFilter): number =>
  numberIn(
    prepared(
      database,
      `select sum(reports) as n from profile where number in (${marks(profiles.length)})`,
    ).get(...profiles),
    "n",
  )

interface Wanted {
  readonly text: string | undefined
  readonly many: boolean
  readonly sort: "reported" | "happened" | "amount"
}

/** What the rows are found by: a party's index, the full text, or the kind's own index. */
function driverOf(
  kind: Entry["kind"],
  party: PartyFilter | undefined,
  { text, many, sort }: Wanted,
  where: Where,
): Omit<Query, "where"> {
  const commitment = kind === "commitment" ? " join commitment c on c.entry = e.number" : ""
  const by = { reported: "e.reported", happened: "e.happened", amount: "c.euros" }[sort]
  if (party !== undefined) {
    if (text !== undefined) textCondition(kind, text, where)
    where.and(
      `o.profile in (${marks(party.profiles.length)}) and o.kind = ?`,
      ...party.profiles,
      kind,
    )
    where.maybe("o.role = ?", party.role)
    const from = `role o join entry e on e.number = o.entry${commitment}`
    if (sort !== "reported") return { from, by, group: "e.number", number: "e.number" }
    return { from, by: "o.reported", group: "o.reported, o.entry", number: "o.entry" }
  }
  where.and("e.kind = ?", kind)
  if (text !== undefined) textCondition(kind, text, where)
  const plain = { from: `entry e${commitment}`, number: "e.number" }
  if (many) return { ...plain, by: "e.number" }
  if (sort === "amount") where.and("c.euros is not null")
  return { ...plain, by }
}

const textCondition = (kind: Entry["kind"], text: string, where: Where): Where =>
  kind === "statement"
    ? where.and(
        "e.number in (select rowid from statement_words where statement_words match ?)",
        text,
      )
    : where.and("e.report in (select rowid from report_words where report_words match ?)", text)

function manyMatch(database: DatabaseSync, kind: Entry["kind"], text: string): boolean {
  const table = kind === "statement" ? "statement_words" : "report_words"
  const row = prepared(
    database,
    `select count(*) as n from (select 1 from ${table} where ${table} match ? limit ?)`,
  ).get(text, manyHits)
  return numberIn(row, "n") >= manyHits
}

const partyCondition = ({ role, profiles }: PartyFilter, where: Where): Where =>
  where.and(
    `exists (select 1 from role x where x.entry = e.number
                and x.profile in (${marks(profiles.length)})${role === undefined ? "" : " and x.role = ?"})`,
    ...profiles,
    ...(role === undefined ? [] : [role]),
  )

function fieldConditions(kind: Entry["kind"], filter: Filter, where: Where): void {
  where
    .maybe("e.facet = ?", filter.facet)
    .maybe("e.place = ?", filter.place)
    .maybe("e.outlet = ?", filter.outlet)
    .maybe("e.confidence = ?", filter.confidence)
    .maybe("e.modality = ?", filter.modality)
    .maybe("e.happened >= ?", filter.from)
    .maybe("e.happened <= ?", filter.to)
    .maybe("r.id = ?", filter.report)
  if (kind !== "commitment") return
  where.maybe("c.instrument = ?", filter.instrument).maybe("c.currency = ?", filter.currency)
}
