import { countWhile } from "../../model/sorted.ts"
import { covers } from "../../model/span.ts"
import type { Sentence } from "../../parse/sentence.ts"
import type { Draft, Mention } from "../draft.ts"
import { mentionsIn } from "../look-up.ts"
import { type Stretch, stretchAt } from "../stretch.ts"
import { actingFor, actorAt, actorsIn, partyOf } from "./actor.ts"
import type { Governor } from "./governor.ts"
import { prepositionBefore } from "./preposition.ts"
import type { Role } from "./provider.ts"

/** How surely a preposition tells who receives. */
const weights: Readonly<Record<string, number>> = {
  to: 5,
  for: 4,
  towards: 4,
  toward: 4,
  into: 2,
  in: 2,
  of: 1,
  inside: 2,
  against: 0,
}

const helping = new Set([
  "help",
  "support",
  "assist",
  "aid",
  "back",
  "equip",
  "arm",
  "enable",
  "bolster",
  "strengthen",
  "benefit",
  "rebuild",
  "protect",
  "defend",
])

/**
 * Who receives: the clause's own word for it, else the best of the phrases after the sum, else of
 * those between the verb and the sum.
 */
export function recipientOf(
  draft: Draft,
  index: number,
  governor: Governor | undefined,
  window: Stretch,
  provider: string | undefined,
  least = 0.5,
): Role | undefined {
  const own = governor && receivingIn(draft, index, governor)
  if (own && own.party !== provider) return own
  const verb = governor?.clause.head.index ?? window.first
  return (
    directOf(draft, index, governor, provider) ??
    bestIn(draft, index, window, provider, least) ??
    (verb < window.first
      ? bestIn(draft, index, { first: verb, last: window.first - 1 }, provider, least)
      : undefined)
  )
}

/** "will provide Ukraine with": the actor right after the verb. */
function directOf(
  draft: Draft,
  index: number,
  governor: Governor | undefined,
  provider: string | undefined,
): Role | undefined {
  const sentence = draft.sentences[index]
  for (const mention of actorsIn(draft, index)) {
    const at = sentence && stretchAt(sentence, mention)
    if (!sentence || !at || !isDirect(sentence, governor, at)) continue
    const party = actingFor(draft, mention.party)
    if (party !== null && party !== provider) return { party, mention }
  }
  return undefined
}

function bestIn(
  draft: Draft,
  index: number,
  window: Stretch,
  provider: string | undefined,
  least: number,
): Role | undefined {
  const sentence = draft.sentences[index]
  let best: Role | undefined
  let bestWeight = 0
  for (const mention of actorsIn(draft, index)) {
    const at = sentence && stretchAt(sentence, mention)
    if (!sentence || !at || at.first < window.first || at.last > window.last) continue
    const party = actingFor(draft, mention.party)
    if (party === null || party === provider || isSameSide(draft, party, provider)) continue
    const weight = weightOf(sentence, mention, at, placeBefore(draft, index, mention))
    if (weight >= least && weight > bestWeight) {
      best = { party, mention }
      bestWeight = weight
    }
  }
  return best
}

/** "in San José, Costa Rica": the place that the country is told with. */
function placeBefore(draft: Draft, index: number, { kind, start }: Mention): Mention | undefined {
  if (kind !== "country") return undefined
  const all = mentionsIn(draft, index)
  const before = all[countWhile(all, (each) => each.start < start) - 1]
  const told = before !== undefined && draft.report.text.slice(before.end, start) === ", "
  return told && before.kind === "place" ? before : undefined
}

/** "gave Indonesia a grant", "will provide the Sudan with": right after the verb, as nothing else can be. */
function isDirect({ tokens }: Sentence, governor: Governor | undefined, at: Stretch): boolean {
  if (governor === undefined || governor.verb.light || governor.clause.passive) return false
  let before = at.first - 1
  while (tokens[before]?.pos === "DET" || tokens[before]?.pos === "ADJ") before--
  return before === governor.clause.head.index
}

/** "the China-Yemen Hospital", given by the Chinese government: China is not who receives. */
function isSameSide(draft: Draft, party: string, provider: string | undefined): boolean {
  const giver = partyOf(draft, provider)
  const other = partyOf(draft, party)
  return (
    other?.kind === "country" && other.country !== undefined && other.country === giver?.country
  )
}

/** The recipient as subject ("was given", "received"), indirect object, or object of "support". */
function receivingIn(draft: Draft, index: number, { clause, verb }: Governor): Role | undefined {
  const candidates =
    verb.takes === true
      ? [clause.passive ? clause.agent : clause.subject]
      : [
          clause.indirectObject,
          verb.with && !clause.passive ? clause.object : undefined,
          clause.passive ? clause.subject : undefined,
        ]
  for (const token of candidates) {
    const party = actorAt(draft, index, token)
    if (token === undefined || party === null) continue
    const mention = actorsIn(draft, index).find((each) => covers(each, token))
    return { party, mention }
  }
  return undefined
}

function weightOf(
  sentence: Sentence,
  mention: Mention,
  at: Stretch,
  place: Mention | undefined,
): number {
  const preposition = prepositionBefore(sentence, place ?? mention)
  // "as part of President Biden's agenda": the agenda is his; nobody gives him anything.
  if (mention.kind === "person" && sentence.tokens[at.last + 1]?.tag === "POS") return 0
  if (preposition !== undefined) {
    const weight = weights[preposition] ?? 0
    // "for Ukraine's army" is for Ukraine, but "for Ukraine" is more surely so.
    return mention.kind === "country" && weight > 0 ? weight + 0.5 : weight
  }
  const before = sentence.tokens[at.first - 1]
  return before !== undefined && helping.has(before.lemma) ? 3.5 : 0
}
