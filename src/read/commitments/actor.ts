import { privateOffices } from "../../lexicon/giving-turns.ts"
import type { Party } from "../../model/party.ts"
import { overlaps } from "../../model/span.ts"
import type { Token } from "../../parse/sentence.ts"
import type { Draft, Mention } from "../draft.ts"
import { mentionsIn, partiesAt, quantitiesIn } from "../look-up.ts"

const tables = new WeakMap<readonly Party[], ReadonlyMap<string, Party>>()

/** The party of an id. */
export function partyOf(draft: Draft, id: string | null | undefined): Party | undefined {
  let table = tables.get(draft.parties)
  if (table === undefined) {
    table = new Map(draft.parties.map((party) => [party.id, party]))
    tables.set(draft.parties, table)
  }
  return id == null ? undefined : table.get(id)
}

const countryTables = new WeakMap<readonly Party[], ReadonlyMap<string, Party>>()

/** The country as a party of the report, by its two letters. */
export function countryOf(draft: Draft, country: string): Party | undefined {
  let table = countryTables.get(draft.parties)
  if (table === undefined) {
    const countries = draft.parties.filter(({ kind }) => kind === "country")
    table = new Map(countries.map((party) => [party.country ?? "", party]))
    countryTables.set(draft.parties, table)
  }
  return table.get(country)
}

/**
 * Who acts through a party: a minister gives for the ministry or country, a private person and a
 * body for themselves. Outlets give nothing.
 */
export function actingFor(draft: Draft, id: string | null | undefined): string | null {
  const party = partyOf(draft, id)
  if (party === undefined || party.kind === "outlet") return null
  const isPrivate = party.office
    ?.toLowerCase()
    .split(/[\s-]/u)
    .some((word) => privateOffices.has(word))
  if (party.kind === "person" && party.of !== undefined && !isPrivate) {
    return actingFor(draft, party.of)
  }
  return party.id
}

/** The one who acts where a token heads the phrase: the first of several. */
export function actorAt(draft: Draft, index: number, token: Token | undefined): string | null {
  if (token === undefined) return null
  for (const id of partiesAt(draft, index, token)) {
    const actor = actingFor(draft, id)
    if (actor !== null) return actor
  }
  return null
}

const actors = new WeakMap<readonly Mention[], Map<number, readonly Mention[]>>()

/** Mentions of those who can give or receive, in text order. Looked up once for a sentence. */
export function actorsIn(draft: Draft, index: number): readonly Mention[] {
  let known = actors.get(draft.mentions)
  if (known === undefined) {
    known = new Map()
    actors.set(draft.mentions, known)
  }
  let found = known.get(index)
  if (found === undefined) {
    found = findActors(draft, index)
    known.set(index, found)
  }
  return found
}

function findActors(draft: Draft, index: number): readonly Mention[] {
  const sentence = draft.sentences[index]
  const quantities = sentence === undefined ? [] : quantitiesIn(draft, sentence)
  // "CZK" of "CZK 700 million" gives nothing.
  const isInSum = (mention: Mention): boolean =>
    mention.end - mention.start <= 4 && quantities.some(({ span }) => overlaps(span, mention))
  return mentionsIn(draft, index).filter(
    (mention) =>
      mention.party !== null &&
      mention.kind !== "place" &&
      mention.kind !== "outlet" &&
      !isInSum(mention),
  )
}
