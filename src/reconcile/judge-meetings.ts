import type { Meeting } from "../model/entry.ts"
import type { Compared, Comparison } from "../model/judgement.ts"
import { comparedDays } from "./compare-days.ts"
import { nameIn, sameOf } from "./compare-parties.ts"
import { fold } from "./fold.ts"
import type { Knowledge } from "./knowledge.ts"
import type { Subject } from "./subject.ts"
import { compared, weigh } from "./weigh.ts"

/** One meeting, call or visit? Two parties must be the same, and the days at most one apart. */
export function judgeMeetings(
  a: Subject<Meeting>,
  b: Subject<Meeting>,
  known: Knowledge,
): Comparison {
  return weigh(-2.4, [
    ...comparedParties(a, b, known),
    ...comparedDays(a, b, { near: 1.8, far: -4 }, { near: 1.2, far: -2.5 }),
    ...comparedForms(a.entry.form, b.entry.form),
    ...comparedPlaces(a, b),
  ])
}

function comparedParties(
  a: Subject<Meeting>,
  b: Subject<Meeting>,
  { sameParty }: Knowledge,
): readonly Compared[] {
  const shared = a.entry.parties.flatMap((idA) => {
    const idB = b.entry.parties.find((id) => sameOf(a, idA, b, id, sameParty) === "same")
    return idB === undefined ? [] : [[nameIn(a, idA), nameIn(b, idB)] as const]
  })
  const least = Math.min(a.entry.parties.length, b.entry.parties.length)
  const missing = Math.max(0, least - shared.length)
  const found = shared.slice(0, 2).map(([left, right]) => compared("party", left, right, 1.5))
  if (missing === 0) return found
  const names = (subject: Subject<Meeting>) =>
    subject.entry.parties.map((id) => nameIn(subject, id)).join(", ")
  return [...found, compared("other parties", names(a), names(b), -1.2 * missing)]
}

const comparedForms = (a: Meeting["form"], b: Meeting["form"]): readonly Compared[] => {
  if (a === b) return [compared("form", a, b, 0.4)]
  return a === "call" || b === "call" ? [compared("another form", a, b, -2)] : []
}

function comparedPlaces(a: Subject<Meeting>, b: Subject<Meeting>): readonly Compared[] {
  const [left, right] = [a.entry.at?.name, b.entry.at?.name]
  if (left === undefined || right === undefined) return []
  return fold(left) === fold(right)
    ? [compared("place", left, right, 0.7)]
    : [compared("another place", left, right, -1)]
}
