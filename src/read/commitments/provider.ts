import { givingNouns } from "../../lexicon/giving-nouns.ts"
import { covers } from "../../model/span.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import { conjuncts } from "../../parse/tree.ts"
import type { Draft, Mention } from "../draft.ts"
import { peopleNamed } from "../names/gazetteer.ts"
import { phraseBefore, spanOf } from "../stretch.ts"
import { actingFor, actorAt, actorsIn, countryOf } from "./actor.ts"
import type { Governor } from "./governor.ts"
import { prepositionBefore } from "./preposition.ts"
import { singular } from "./words.ts"

/** A party in a role, with the words that name it where they stand in the sentence. */
export interface Role {
  readonly party: string
  readonly mention: Mention | undefined
  /** The others who fill the role with it: "Latvia" of "Estonia and Latvia". */
  readonly together?: readonly Role[]
}

/** A role taken over from another clause: it has no words of its own in this one. */
export const lent = (role: Role | undefined): Role | undefined =>
  role && { ...role, mention: undefined }

const role = (draft: Draft, mention: Mention | undefined): Role | undefined => {
  const party = actingFor(draft, mention?.party)
  return party === null ? undefined : { party, mention }
}

const isGivingNoun = (token: Token): boolean => givingNouns.has(singular(token.lower))

/** Who gives, by the clause: its subject, the doer of a passive, or the one something comes from. */
export function providerOf(draft: Draft, index: number, governor: Governor): Role | undefined {
  const { clause, verb } = governor
  const { sentence } = clause
  if (verb.takes) return comingFrom(draft, index, clause.head.index, sentence.tokens.length)
  if (clause.passive) {
    const agent = clause.agent && mentionOf(draft, index, clause.agent)
    return role(draft, agent) ?? comingFrom(draft, index, 0, sentence.tokens.length)
  }
  const { subject } = clause
  const near = nextToVerb(draft, index, sentence, clause.head)
  // Of "Norway and Denmark give" the first is who leads.
  const isJoined =
    subject && conjuncts(sentence, subject).some(({ index: at }) => at === near?.mention?.head)
  if (near && !isJoined) return near
  if (subject === undefined) return beforeVerb(draft, index, sentence, clause.head)
  if (relative.has(subject.lower)) return beforeWord(draft, index, sentence, subject)
  const party = actorAt(draft, index, subject)
  if (party !== null && !isGivingNoun(subject)) {
    return { party, mention: mentionOf(draft, index, subject) }
  }
  return (
    inPhrase(draft, index, sentence, subject, clause.head.index) ??
    ofPeople(draft, sentence, subject)
  )
}

/** "the Canadian prime minister": the country, where the report names it anywhere. */
function ofPeople(draft: Draft, sentence: Sentence, subject: Token): Role | undefined {
  const at = phraseBefore(sentence, subject.index)
  for (const token of at ? sentence.tokens.slice(at.first, at.last) : []) {
    const country = peopleNamed(token.lower)
    const party = country === undefined ? undefined : countryOf(draft, country)
    if (party) return { party: party.id, mention: undefined }
  }
  return undefined
}

const relative = new Set(["which", "who", "that"])

/** "the European Union, which pledged": the actor that "which" stands for is the one before it. */
function beforeWord(
  draft: Draft,
  index: number,
  sentence: Sentence,
  word: Token,
): Role | undefined {
  let at = word.index - 1
  while (sentence.tokens[at]?.lower === ",") at--
  const before = sentence.tokens[at]
  return role(
    draft,
    actorsIn(draft, index).find((each) => before && each.end === before.end),
  )
}

/**
 * The actor right before the verb, when no preposition governs it: "… to Haiti and Canada
 * pledged", where the parse joins Canada to Haiti.
 */
function nextToVerb(
  draft: Draft,
  index: number,
  sentence: Sentence,
  verb: Token,
): Role | undefined {
  let at = verb.index - 1
  const passes = (token: Token | undefined) =>
    token?.pos === "AUX" || token?.pos === "ADV" || token?.tag === "MD" || token?.lower === "to"
  while (passes(sentence.tokens[at])) at--
  const before = sentence.tokens[at]
  const mention = actorsIn(draft, index).find((each) => before && each.end === before.end)
  if (!mention || prepositionBefore(sentence, mention) !== undefined) return undefined
  return role(draft, mention)
}

const mentionOf = (draft: Draft, index: number, token: Token): Mention | undefined => {
  const actors = actorsIn(draft, index)
  return (
    actors.find(({ head }) => head === token.index) ?? actors.find((each) => covers(each, token))
  )
}

/** "from Norway", "by the Pentagon" between two tokens. */
export function comingFrom(
  draft: Draft,
  index: number,
  first: number,
  last: number,
): Role | undefined {
  const sentence = draft.sentences[index]
  for (const mention of actorsIn(draft, index)) {
    if (sentence === undefined || mention.head < first || mention.head > last) continue
    const preposition = prepositionBefore(sentence, mention)
    if (preposition === "from" || preposition === "by") return role(draft, mention)
  }
  return undefined
}

/** The one that a noun of giving names: "Norway's pledge", "a US package", "the EU's aid". */
export function inPhrase(
  draft: Draft,
  index: number,
  sentence: Sentence,
  noun: Token,
  last = sentence.tokens.length,
): Role | undefined {
  const inner = phraseBefore(sentence, noun.index)
  // "Finland's 22nd package of military aid"
  const isOf = inner && sentence.tokens[inner.first - 1]?.lower === "of"
  const outer = isOf ? phraseBefore(sentence, inner.first - 2) : undefined
  const span = inner && spanOf(sentence, { first: outer?.first ?? inner.first, last: inner.last })
  const owner = actorsIn(draft, index).findLast(
    (mention) =>
      span !== undefined &&
      covers(span, mention) &&
      mention.head < noun.index &&
      isOwner(sentence, mention),
  )
  return role(draft, owner) ?? comingFrom(draft, index, noun.index, last)
}

/** "Norway's", "Norwegian", "US": who gives. A plain "Ukraine" before "aid package" is who gets it. */
function isOwner({ tokens }: Sentence, mention: Mention): boolean {
  const token = tokens[mention.head]
  const next = tokens[mention.head + 1]
  const isPossessive = next?.tag === "POS" || next?.lower === "'s" || next?.lower === "’s"
  return isPossessive || token?.pos === "ADJ" || /^(?:\p{Lu}\.?){2,6}$/u.test(token?.text ?? "")
}

/** The nearest actor to the left of the verb that no preposition governs. */
export function beforeVerb(
  draft: Draft,
  index: number,
  sentence: Sentence,
  verb: Token,
): Role | undefined {
  const near = actorsIn(draft, index)
    .filter((mention) => mention.head < verb.index)
    .findLast((mention) => prepositionBefore(sentence, mention) === undefined)
  return role(draft, near)
}
