import type { Draft } from "../draft.ts"
import type { Promised } from "./promised.ts"
import { lent } from "./provider.ts"
import { timeOf } from "./time.ts"

/**
 * Fills in who gives, who gets and when from the commitment told just before in the same
 * paragraph: "Under this, Washington will provide $128 million" is for whom the package was.
 */
export function fillIn(draft: Draft, read: readonly Promised[]): readonly Promised[] {
  const filled: Promised[] = []
  const same = new Map<Promised, Promised>()
  for (const [place, each] of read.entries()) {
    const before = filled.findLast((other) => isNear(draft, other, each))
    const beside = read.slice(place + 1).find((other) => other.index === each.index)
    const donor = before ?? beside
    const recipient = each.recipient ?? lent(before?.recipient ?? beside?.recipient)
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

/** "Under this, Washington will provide … and the Pentagon will give …": told in one breath. */
const onOf = (before: Promised, each: Promised) =>
  before.index === each.index ? before.on : undefined

/** In the same block, and no more than two sentences before. */
const isNear = (draft: Draft, before: Promised, after: Promised): boolean =>
  draft.blockOf[before.index] === draft.blockOf[after.index] && after.index - before.index <= 2
