import type { DatabaseSync } from "node:sqlite"
import type { Entry } from "../../model/entry.ts"
import { numberIn, prepared } from "../prepared.ts"
import { headColumns } from "../reports.ts"
import type { Filter, Moment, Page, Paging, PartyFilter } from "./filter.ts"
import { type Hits, hitsOf } from "./hits.ts"
import { type ListedEntry, listedEntry } from "./listed-entry.ts"
import { type PagedQuery, pagedTogether } from "./paged.ts"
import { marks, Where } from "./where.ts"

/** Entries of one kind, newest first unless asked otherwise. */
export function listEntries(
  database: DatabaseSync,
  kind: Entry["kind"],
  filter: Filter = {},
  { sort = "reported", asOf, knownBy, ...paging }: Paging & Moment = {},
): Page<ListedEntry> {
  const when = { sort, ...(asOf && { asOf }), ...(knownBy && { knownBy }) }
  const queries = filtersFor(database, filter, sort).flatMap((each) => {
    const query = queryFor(database, kind, each, when)
    return query === undefined ? [] : { ...query, select, rows }
  })
  return pagedTogether(database, queries, paging, (row) => listedEntry(database, row))
}

const select = `e.number, e.body, e.words, ${headColumns}`
const rows = "entry e on e.number = at.value join report r on r.number = e.report"

/**
 * The filter with its rarest party first. A name that many profiles have is asked for one by one,
 * where the index has the entries of each in order.
 */
function filtersFor(
  database: DatabaseSync,
  filter: Filter,
  sort: Paging["sort"],
): readonly Filter[] {
  const [first, ...others] =
    filter.parties?.toSorted((a, b) => size(database, a) - size(database, b)) ?? []
  if (first === undefined) return [filter]
  if (sort !== "reported" || filter.text !== undefined)
    return [{ ...filter, parties: [first, ...others] }]
  return first.profiles.map((profile) => ({
    ...filter,
    parties: [{ ...first, profiles: [profile] }, ...others],
  }))
}

type Query = Omit<PagedQuery, "select" | "rows">

function queryFor(
  database: DatabaseSync,
  kind: Entry["kind"],
  filter: Filter,
  { asOf, knownBy, sort }: Moment & Required<Pick<Paging, "sort">>,
): Query | undefined {
  const where = new Where()
  const hits = filter.text === undefined ? undefined : hitsOf(database, wordsOf(kind), filter.text)
  if (filter.text !== undefined && hits === undefined) return undefined
  const [first, ...others] = filter.parties ?? []
  const { from, by, number, group } = driverOf(kind, first, { hits, sort }, where)
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
  readonly hits: Hits | undefined
  readonly sort: "reported" | "happened" | "amount"
}

/** What the rows are found by: a party's index, the full text, or the kind's own index. */
function driverOf(
  kind: Entry["kind"],
  party: PartyFilter | undefined,
  { hits, sort }: Wanted,
  where: Where,
): Omit<Query, "where"> {
  const commitment = kind === "commitment" ? " join commitment c on c.entry = e.number" : ""
  const by = { reported: "e.reported", happened: "e.happened", amount: "c.euros" }[sort]
  const words = wordsOf(kind)
  if (party !== undefined) {
    if (hits)
      where.and(`e.number in (select rowid from ${words} where ${words} match ?)`, hits.text)
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
  if (sort === "amount") where.and("c.euros is not null")
  if (hits === undefined) return { from: `entry e${commitment}`, by, number: "e.number" }
  where.and(`${words} match ?`, hits.text)
  const from = `${words} cross join entry e on e.number = ${words}.rowid${commitment}`
  // The index of words gives its rows by number, and stops when a page is full.
  const place = `${words}.rowid`
  return hits.many ? { from, by: place, number: place } : { from, by, number: "e.number" }
}

const wordsOf = (kind: Entry["kind"]) => (kind === "statement" ? "statement_words" : "entry_words")

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
