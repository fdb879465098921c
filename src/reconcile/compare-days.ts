import { daysBetween } from "../model/day.ts"
import type { Compared } from "../model/judgement.ts"
import { nearDay, ownDay } from "./days.ts"
import type { Subject } from "./subject.ts"
import { compared } from "./weigh.ts"

/** What a gap of so many days adds, for days that both entries tell and for days of their reports. */
export interface DayWeights {
  readonly near: number
  /** Days of reports a week apart and less; as "far" where it is not given. */
  readonly week?: number
  readonly far: number
  /** What more than three weeks add, where that differs. */
  readonly weeks?: number
}

/** From here on the same speaker may well have said it anew. */
const manyDays = 21

/** The days of two entries: told by both, or one of them its report's alone. */
export function comparedDays(
  a: Subject,
  b: Subject,
  told: DayWeights,
  reported: DayWeights,
): readonly Compared[] {
  const [ownA, ownB] = [ownDay(a), ownDay(b)]
  if (ownA !== undefined && ownB !== undefined) {
    const gap = Math.abs(daysBetween(ownA, ownB))
    return gap <= 1
      ? [compared(gap === 0 ? "day" : "day, one apart", ownA, ownB, told.near)]
      : [compared("another day", ownA, ownB, apart(gap, told))]
  }
  const [nearA, nearB] = [nearDay(a), nearDay(b)]
  if (nearA === undefined || nearB === undefined) return []
  const gap = Math.abs(daysBetween(nearA, nearB))
  if (gap <= 2) return [compared("reported within days", nearA, nearB, reported.near)]
  return gap <= 7 && reported.week !== undefined
    ? [compared("reported within a week", nearA, nearB, reported.week)]
    : [compared("reported at another time", nearA, nearB, apart(gap, reported))]
}

const apart = (gap: number, { far, weeks = far }: DayWeights): number =>
  gap > manyDays ? weeks : far
