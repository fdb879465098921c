import type { PassedBy } from "../draft.ts"
import type { Candidate } from "./find.ts"

/**
 * Settles overlaps: the longest reading wins, of two equally long the rule listed earlier. The
 * losers are returned beside, for the person who asks why.
 */
export function settle(candidates: readonly Candidate[]): {
  readonly kept: readonly Candidate[]
  readonly lost: readonly PassedBy[]
} {
  const sorted = candidates.toSorted(
    (a, b) => a.first - b.first || b.after - a.after || a.order - b.order,
  )
  const kept: Candidate[] = []
  const lost: PassedBy[] = []
  for (const candidate of sorted) {
    const before = kept.at(-1)
    if (before === undefined || before.after <= candidate.first) kept.push(candidate)
    else if (isBetter(candidate, before)) {
      kept[kept.length - 1] = candidate
      lost.push(passedBy(before, candidate))
    } else if (candidate.rule !== before.rule) lost.push(passedBy(candidate, before))
  }
  return { kept, lost }
}

const lengthOf = ({ first, after }: Candidate): number => after - first

const isBetter = (one: Candidate, other: Candidate): boolean =>
  lengthOf(one) > lengthOf(other) || (lengthOf(one) === lengthOf(other) && one.order < other.order)

const passedBy = ({ rule, start, end }: Candidate, winner: Candidate): PassedBy => ({
  rule,
  span: { start, end },
  why: `${winner.rule} reads more of the words`,
})
