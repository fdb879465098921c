import type { Draft } from "../draft.ts"
import type { Promised } from "./promised.ts"
import { lent, type Role } from "./provider.ts"
import { timeOf } from "./time.ts"

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
      lent(before?.recipient ?? beside?.recipient ?? onlyRecipient(draft, filled, each))
    const provider = each.provider ?? (each.leans ? lent(donor?.provider) : undefined)
    const own = recipient?.party === provider?.party ? each.recipient : recipient
    const full: Promised = {
      ...each,
      provider,
      recipient: own,
      on: before && (before.open ? timeOf(draft, before).on : onOf(before, each)),
      completes: each.completes && same.get(each.completes),
      partOf: each.partOf && (same.get(each.partOf) ?? each.partOf),
    }
    same.set(each, full)
    filled.push(full)
  }
  return filled
}

/** How many commitments around one are looked at: more never share a paragraph. */
const neighbours = 20

/** How many paragraphs a report goes on about help for one party without naming it again. */
const paragraphs = 3

/** The one party that all commitments of the paragraphs before are for: a donors' conference. */
function onlyRecipient(
  draft: Draft,
  filled: readonly Promised[],
  each: Promised,
): Role | undefined {
  const block = draft.blockOf[each.index] ?? 0
  const near = filled
    .slice(-neighbours)
    .filter((other) => other.recipient && block - (draft.blockOf[other.index] ?? 0) <= paragraphs)
  const parties = new Set(near.map(({ recipient }) => recipient?.party))
  return parties.size === 1 ? near[0]?.recipient : undefined
}

/** "Under this, Washington will provide … and the Pentagon will give …": told in one breath. */
const onOf = (before: Promised, each: Promised) =>
  before.index === each.index ? before.on : undefined

/** In the same block, and no more than two sentences before. */
const isNear = (draft: Draft, before: Promised, after: Promised): boolean =>
  draft.blockOf[before.index] === draft.blockOf[after.index] && after.index - before.index <= 2
