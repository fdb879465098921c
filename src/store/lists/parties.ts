import type { DatabaseSync } from "node:sqlite"
import type { Day } from "../../model/day.ts"
import type { Party } from "../../model/party.ts"
import { folded } from "../folded.ts"
import { maybeTextIn, numberIn, prepared, type Row, textIn } from "../prepared.ts"
import type { Moment, Page, Paging } from "./filter.ts"
import { matchOf } from "./match.ts"
import { paged } from "./paged.ts"
import { Where } from "./where.ts"

/** What the list of parties is narrowed to. */
export interface PartyListFilter {
  readonly kind?: Party["kind"]
  readonly country?: string
  /** Words of one of its names. */
  readonly text?: string
}

/** A party across reports, in a list. */
export interface ListedProfile {
  readonly id: string
  readonly kind: Party["kind"]
  readonly name: string
  readonly country?: string
  readonly reports: number
  readonly first: Day
  readonly last: Day
}

/** Parties across reports, those in most reports first. */
export function listParties(
  database: DatabaseSync,
  filter: PartyListFilter = {},
  { asOf, knownBy, ...paging }: Paging & Moment = {},
): Page<ListedProfile> {
  const where = new Where()
    .and("p.reports > 0")
    .maybe("p.kind = ?", filter.kind)
    .maybe("p.country = ?", filter.country)
    .maybe("p.first <= ?", asOf)
  if (knownBy !== undefined) {
    where.and(
      "exists (select 1 from form_profile h where h.profile = p.number and h.since <= ?)",
      knownBy,
    )
  }
  if (filter.text !== undefined) {
    const text = matchOf(filter.text)?.open
    if (text === undefined) return { items: [] }
    where.and("p.number in (select rowid from name_words where name_words match ?)", text)
  }
  const query = {
    from: "profile p",
    where,
    by: "p.reports",
    number: "p.number",
    select: "p.*",
    rows: "profile p on p.number = at.value",
  }
  return paged(database, query, paging, listedProfile)
}

/** A row of the table of profiles. */
export function listedProfile(row: Row): ListedProfile {
  const country = maybeTextIn(row, "country")
  return {
    id: textIn(row, "id"),
    // Written by `countForm`, from a party's kind.
    kind: textIn(row, "kind") as Party["kind"],
    name: textIn(row, "name"),
    ...(country !== undefined && { country }),
    reports: numberIn(row, "reports"),
    first: textIn(row, "first"),
    last: textIn(row, "last"),
  }
}

/**
 * The profiles that a person may mean by an id or a name: the one with that id, else those with
 * exactly that name under any of their forms, else those with its words in their name.
 */
export function profilesMeant(database: DatabaseSync, meant: string): readonly number[] {
  const byId = profileNumber(database, meant)
  if (byId !== undefined) return [byId]
  const exact = prepared(
    database,
    `select number from profile where folded = ?1 and reports > 0
     union select f.profile from form f where f.name = ?2 collate nocase limit 50`,
  ).all(folded(meant), meant)
  if (exact.length > 0) return exact.map((row) => numberIn(row, "number"))
  const text = matchOf(meant)?.open
  if (text === undefined) return []
  return prepared(
    database,
    `select p.number from name_words w join profile p on p.number = w.rowid
      where name_words match ? and p.reports > 0 order by p.reports desc limit 50`,
  )
    .all(text)
    .map((row) => numberIn(row, "number"))
}

/** The row of the profile that the id of any of its forms leads to. */
export function profileNumber(database: DatabaseSync, id: string): number | undefined {
  const row = prepared(database, "select profile from form where id = ?").get(id)
  return row === undefined ? undefined : numberIn(row, "profile")
}

/** The row of the profile of a party that a report names in an entry. */
export function profileOfParty(database: DatabaseSync, party: string): number | undefined {
  const row = prepared(database, "select profile from role where party = ? limit 1").get(party)
  return row === undefined ? undefined : numberIn(row, "profile")
}
