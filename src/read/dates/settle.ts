import type { Candidate } from "./find.ts"

/**
 * Settles overlaps: the longest reading wins, of two equally long the rule listed earlier. The
 * losers are returned beside, for the person who asks why.
 */
export function settle(candidates: readonly Candidate[]): {
  readonly kept: readonly Candidate[]
  readonly lost: readonly (readonly [lost: Candidate, to: Candidate])[]
} {
  const sorted = [...candidates].sort(
    (a, b) => a.first - b.first || b.after - a.after || a.order - b.order,
  )
  const kept: Candidate[] = []
  const lost: (readonly [Candidate, Candidate])[] = []
  for (const candidate of sorted) {
    const before = kept.at(-1)
    if (before === undefined || before.after <= candidate.first) kept.push(candidate)
    else if (isBetter(candidate, before)) {
      kept[kept.length - 1] = candidate
      lost.push([before, candidate])
    } else lost.push([candidate, before])
  }
  return { kept, lost }
}

const lengthOf = ({ first, after }: Candidate): number => after - first

const isBetter = (one: Candidate, other: Candidate): boolean =>
  lengthOf(one) > lengthOf(other) || (lengthOf(one) === lengthOf(other) && one.order < other.order)
