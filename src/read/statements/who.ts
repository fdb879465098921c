import type { Party } from "../../model/party.ts"
import type { Span } from "../../model/span.ts"
import { covers } from "../../model/span.ts"
import type { Mention } from "../draft.ts"
import { mentionAt, mentionsIn } from "../look-up.ts"
import type { Line, Scene } from "./scene.ts"
import type { Speaker } from "./speaker.ts"

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
