import { wordSet } from "../../lexicon/lexicon.ts"
import { spokespeople, unnamedSources } from "../../lexicon/media-of-speech.ts"
import { idOf } from "../../model/id.ts"
import type { Party } from "../../model/party.ts"
import type { Span } from "../../model/span.ts"
import { covers } from "../../model/span.ts"
import type { Draft, Mention } from "../draft.ts"
import { mentionAt, mentionsIn } from "../look-up.ts"
import { partyOf } from "../meetings/party-list.ts"
import type { Line, Scene } from "./scene.ts"
import type { Speaker } from "./speaker-phrase.ts"

/** The party that a noun phrase names: by its head, else by a name before any preposition. */
export function partyAt(scene: Scene, line: Line, phrase: Speaker): string | null {
  const byHead = mentionAt(scene.draft, line.at, phrase.head)
  if (byHead?.party != null && byHead.kind === "person") return byHead.party
  // "Farm Minister Joe Banda" is he, "a spokesperson for Joe Banda" is not.
  const within = partiesWithin(scene, line, {
    start: phrase.span.start,
    end: prepositionIn(line, phrase),
  }).filter((mention) => !isOwner(scene, mention, phrase))
  const found = within.find(({ kind }) => kind === "person")?.party ?? byHead?.party
  return found ?? within[0]?.party ?? null
}

/** "the minister's office", "her lawyer": not the minister, not she. */
const isOwner = ({ text }: Scene, { end, kind }: Mention, { head }: Speaker): boolean =>
  kind === "person" && end < head.start && /^['’]s?\s/u.test(text.slice(end, end + 3))

function prepositionIn(line: Line, { first, last, span }: Speaker): number {
  const words = line.sentence.tokens.slice(first, last + 1)
  return words.find(({ pos }) => pos === "ADP")?.start ?? span.end
}

/** The mentions of parties in a stretch of text, in order. */
export const partiesWithin = (scene: Scene, line: Line, span: Span): readonly Mention[] =>
  mentionsIn(scene.draft, line.at).filter(
    (mention) => mention.party !== null && covers(span, mention),
  )

const single = new Set(["he", "she", "him", "her"])

/** "he" where nobody was found for it: whoever spoke last, if that was a person. */
export function pronounParty(draft: Draft, phrase: Speaker, last: string | null): string | null {
  if (!single.has(phrase.head.lower) || last === null) return null
  return partyOf(draft, last)?.kind === "person" ? last : null
}

/** "the minister's office" speaks for itself. */
const ownedBodies = wordSet("office campaign team staff ministry department administration")

/** A speaker without a name, and where the report has told of it so far. */
export interface Unnamed extends Party {
  readonly mentions: Span[]
}

/** "a senior official", "critics": a party of its own, so that what was said is not nobody's. */
export function unnamedParty(
  scene: Scene,
  line: Line,
  phrase: Speaker,
  before: Map<string, Unnamed>,
): Party | undefined {
  const { head, span } = phrase
  const body =
    ownedBodies.has(head.lower) && /['’]s?\s/u.test(scene.text.slice(span.start, head.start))
  if (!body && !unnamedSources.has(head.lower) && !spokespeople.has(head.lower)) return undefined
  if (span.end - span.start > 120) return undefined
  const words = scene.text.slice(span.start, span.end)
  const name = words.replace(/^(?:an?|the)\s+/iu, "")
  const kind = body ? "body" : head.tag === "NNS" ? "group" : "person"
  const id = idOf("P", scene.draft.report.id, kind, name.toLowerCase())
  const known = before.get(id)
  const told = { start: body ? span.start : head.end, end: span.end }
  const of = partiesWithin(scene, line, told).find(
    (mention) => !body || mention.kind !== "person",
  )?.party
  const mentions = known?.mentions ?? []
  mentions.push(span)
  const party = {
    id,
    ...(of != null && { of }),
    name: known?.name ?? name,
    kind,
    mentions,
  } as const
  before.set(id, party)
  return party
}
