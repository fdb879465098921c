import { stateWords } from "../../lexicon/state-words.ts"
import type { Draft } from "../draft.ts"
import { partyOf } from "./actor.ts"
import type { Promised } from "./promised.ts"
import { beforeVerb, lent, type Role } from "./provider.ts"
import { timeOf } from "./time.ts"
import { leadIn } from "./whole.ts"

/**
 * Fills in who gives, who gets and when from the commitment told just before in the same
 * paragraph: "Under this, Washington will provide $128 million" is for whom the package was.
 */
export function fillIn(draft: Draft, read: readonly Promised[]): readonly Promised[] {
  const filled: Promised[] = []
  const same = new Map<Promised, Promised>()
  for (const [place, each] of read.entries()) {
    const before = filled.slice(-neighbours).findLast((other) => isNear(draft, other, each))
    const beside = read
      .slice(place + 1, place + 1 + neighbours)
      .find((other) => other.index === each.index)
    const donor = before ?? beside
    const recipient =
      each.recipient ??
      lent(before?.recipient ?? beside?.recipient ?? onlyOne(draft, filled, each, forWhom))
    const lead = each.provider === undefined ? ledIn(draft, each) : undefined
    const provider =
      each.provider ??
      lead ??
      (each.leans ? lent(donor?.provider ?? onlyOne(draft, filled, each, byWhom)) : undefined)
    const own = [recipient, each.recipient].find((role) => role?.party !== provider?.party)
    const full: Promised = {
      ...each,
      provider,
      recipient: own,
      // "intends to: Provide $15 million" has given nothing yet.
      stage: lead !== undefined && each.stage === "delivered" ? "announced" : each.stage,
      on:
        before &&
        (before.open || each.completes === before ? timeOf(draft, before).on : onOf(before, each)),
      completes: each.completes && same.get(each.completes),
      partOf: each.partOf && (same.get(each.partOf) ?? each.partOf),
    }
    same.set(each, full)
    filled.push(full)
  }
  return filled
}

/** "The council intends to:" and a bullet "Provide $15 million": who leads in the list gives. */
function ledIn(draft: Draft, { index }: Promised): Role | undefined {
  const [opener] = draft.sentences[index]?.tokens ?? []
  if (opener?.pos !== "VERB" || leadIn(draft, index) === undefined) return undefined
  const isLead = (at: number) => draft.sentences[at]?.tokens.at(-1)?.text === ":"
  let lead = index - 1
  while (lead >= 0 && index - lead < longestList && !isLead(lead)) lead--
  const sentence = isLead(lead) ? draft.sentences[lead] : undefined
  if (sentence === undefined) return undefined
  const verb = sentence.tokens.findLast(({ pos }) => pos === "VERB" || pos === "AUX")
  return verb && lent(beforeVerb(draft, lead, sentence, verb))
}

/** How many sentences below its lead-in a list goes on. */
const longestList = 12

const byWhom = ({ provider }: Promised) => provider
const forWhom = ({ recipient }: Promised) => recipient
/** "voters" and "farmers" of one paragraph are not whom the next tells of. */
const isMany = (draft: Draft, role: Role | undefined): boolean =>
  partyOf(draft, role?.party)?.kind === "group"

/** How many commitments around one are looked at: more never share a paragraph. */
const neighbours = 20

/** How many paragraphs a report goes on about help for one party without naming it again. */
const paragraphs = 3

/** "CANADA" between two stories of a round-up: what is told above is of another story. */
const hasHeading = (draft: Draft, from: number, to: number): boolean =>
  draft.blocks.slice(from, to).some(({ kind }) => kind === "heading")

/** The one party in a role of all commitments of the paragraphs before: at a donors' conference. */
function onlyOne(
  draft: Draft,
  filled: readonly Promised[],
  each: Promised,
  roleOf: (promised: Promised) => Role | undefined,
): Role | undefined {
  const block = draft.blockOf[each.index] ?? 0
  const roles = filled
    .slice(-neighbours)
    .filter((other) => {
      const from = draft.blockOf[other.index] ?? 0
      return block - from <= paragraphs && !hasHeading(draft, from + 1, block)
    })
    .map(roleOf)
    .filter((role) => role !== undefined)
  if (isMany(draft, roles.at(-1))) return undefined
  return new Set(roles.map(({ party }) => sideOf(draft, party))).size === 1
    ? roles.at(-1)
    : undefined
}

/** "Norway" of the headline is "the Norwegian government" of the story. */
function sideOf(draft: Draft, id: string): string {
  const party = partyOf(draft, id)
  const words = party?.kind === "body" ? party.name.toLowerCase().split(/\s/u) : []
  const isState = party?.kind === "country" || words.some((word) => stateWords.has(word))
  return (isState ? party?.country : undefined) ?? id
}

/** "Under this, Washington will provide … and the Pentagon will give …": told in one breath. */
const onOf = (before: Promised, each: Promised) =>
  before.index === each.index ? before.on : undefined

/** In the same block, and no more than two sentences before. */
const isNear = (draft: Draft, before: Promised, after: Promised): boolean =>
  draft.blockOf[before.index] === draft.blockOf[after.index] && after.index - before.index <= 2
