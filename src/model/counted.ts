import type { CommitmentMatter } from "./matter.ts"

/** Whether a total counts a matter, and why not where it does not. */
export interface Counted {
  readonly matter: string
  readonly counts: boolean
  readonly why?: string
}

/**
 * Which commitments a total counts, so that no sum is counted twice: a whole and not its parts, the
 * newest promise and not those that it renews or raises, nothing cancelled or without a figure. Parts
 * of a whole that is not counted itself count.
 */
export function countedIn(matters: readonly CommitmentMatter[]): readonly Counted[] {
  const byId = new Map(matters.map((matter) => [matter.id, matter]))
  const renewed = new Map(
    matters.flatMap(({ id, renews }) => (renews === undefined ? [] : [[renews, id] as const])),
  )
  const why = (matter: CommitmentMatter): string | undefined => {
    if (matter.stage === "cancelled") return "it was cancelled"
    if (matter.range === undefined) return "no report gives a figure"
    const newer = renewed.get(matter.id)
    if (newer !== undefined) return `it was renewed or raised by ${newer}`
    const whole = wholeOf(matter, byId)
    return whole === undefined ? undefined : `it is part of ${whole}`
  }
  return matters.map((matter) => {
    const reason = why(matter)
    return reason === undefined
      ? { matter: matter.id, counts: true }
      : { matter: matter.id, counts: false, why: reason }
  })
}

/** The nearest whole above it that has a figure and was not cancelled; circles end where they began. */
function wholeOf(
  matter: CommitmentMatter,
  byId: ReadonlyMap<string, CommitmentMatter>,
): string | undefined {
  const seen = new Set([matter.id])
  let above = matter.partOf
  while (above !== undefined && !seen.has(above)) {
    const whole = byId.get(above)
    if (whole === undefined) return undefined
    if (whole.range !== undefined && whole.stage !== "cancelled") return above
    seen.add(above)
    above = whole.partOf
  }
  return undefined
}
