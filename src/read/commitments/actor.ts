import type { Party } from "../../model/party.ts"
import type { Token } from "../../parse/sentence.ts"
import type { Draft, Mention } from "../draft.ts"
import { mentionAt, mentionsIn, partiesAt } from "../look-up.ts"

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

/**
 * Who acts through a party: a minister gives for the ministry or country, a private person and a
 * body for themselves. Outlets give nothing.
 */
export function actingFor(draft: Draft, id: string | null | undefined): string | null {
  const party = partyOf(draft, id)
  if (party === undefined || party.kind === "outlet") return null
  if (party.kind === "person" && party.of !== undefined) return actingFor(draft, party.of)
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

/** Mentions of those who can give or receive, in text order. */
export const actorsIn = (draft: Draft, index: number): readonly Mention[] =>
  mentionsIn(draft, index).filter(
    (mention) => mention.party !== null && mention.kind !== "place" && mention.kind !== "outlet",
  )

/** The mention that a token is part of. */
export const actorMention = (draft: Draft, index: number, token: Token): Mention | undefined => {
  const mention = mentionAt(draft, index, token)
  return mention?.party == null ? undefined : mention
}
