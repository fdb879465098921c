import { spokespeople, unnamedSources } from "../../lexicon/media-of-speech.ts"
import { idOf } from "../../model/id.ts"
import type { Party } from "../../model/party.ts"
import type { Span } from "../../model/span.ts"
import { covers } from "../../model/span.ts"
import type { Mention } from "../draft.ts"
import { mentionAt, mentionsIn } from "../look-up.ts"
import type { Line, Scene } from "./scene.ts"
import type { Speaker } from "./speaker-phrase.ts"

/** The party that a noun phrase names: by its head, else by the first name in it. */
export function partyAt(scene: Scene, line: Line, phrase: Speaker): string | null {
  const byHead = mentionAt(scene.draft, line.at, phrase.head)
  if (byHead?.party != null) return byHead.party
  const inside = mentionsIn(scene.draft, line.at).filter(
    (mention) => mention.party !== null && covers(phrase.span, mention),
  )
  return (inside.find(({ kind }) => kind === "person") ?? inside[0])?.party ?? null
}

/** The mentions of parties in a stretch of text, in order. */
export const partiesWithin = (scene: Scene, line: Line, span: Span): readonly Mention[] =>
  mentionsIn(scene.draft, line.at).filter(
    (mention) => mention.party !== null && covers(span, mention),
  )

const single = new Set(["he", "she", "him", "her"])

/** "he" where nobody was found for it: whoever spoke last, if that was a person. */
export function pronounParty(
  parties: readonly Party[],
  phrase: Speaker,
  last: string | null,
): string | null {
  if (!single.has(phrase.head.lower) || last === null) return null
  return parties.find(({ id }) => id === last)?.kind === "person" ? last : null
}

/** "a senior official", "critics": a party of its own, so that what was said is not nobody's. */
export function unnamedParty(
  scene: Scene,
  phrase: Speaker,
  before: ReadonlyMap<string, Party>,
): Party | undefined {
  const { head, span } = phrase
  if (!unnamedSources.has(head.lower) && !spokespeople.has(head.lower)) return undefined
  if (span.end - span.start > 120) return undefined
  const words = scene.text.slice(span.start, span.end)
  const name = words.replace(/^(?:an?|the)\s+/iu, "")
  const kind = head.tag === "NNS" ? "group" : "person"
  const id = idOf("P", scene.draft.report.id, kind, name.toLowerCase())
  const known = before.get(id)
  return { id, name: known?.name ?? name, kind, mentions: [...(known?.mentions ?? []), span] }
}
