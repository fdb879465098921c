import { daysBetween } from "../model/day.ts"
import type { Statement } from "../model/entry.ts"
import { isFirstHand } from "../model/first-hand.ts"
import type { Compared } from "../model/judgement.ts"
import { dayOfReport } from "../model/report.ts"
import { sharedWording } from "./copies.ts"
import type { Subject } from "./subject.ts"
import { compared } from "./weigh.ts"

/** From such a share of common wording on two texts are one: as prepared, as delivered, in part, put right. */
export const oneText = 0.5

/**
 * Why two first-hand statements are two, if they are. What is told first-hand is said where the text
 * is: in two texts that are no versions of one speech it is said twice, however alike. A spokesman says
 * the same every day, and each order ends as the last did.
 */
export function saidTwice(a: Subject<Statement>, b: Subject<Statement>): Compared | undefined {
  if (a.report.id === b.report.id)
    return isFirstHand(a.entry) && isFirstHand(b.entry)
      ? compared("two passages of one speech", "", "", asTwo)
      : undefined
  if (!saysHere(a.entry) || !saysHere(b.entry)) return undefined
  const [one, other] = [dayOfReport(a.report), dayOfReport(b.report)]
  if (one !== undefined && other !== undefined && Math.abs(daysBetween(one, other)) > 1)
    return compared("speeches of two days", one, other, asTwo)
  if (sharedWording(a.report, b.report) >= oneText) return undefined
  return compared("two speeches", "", "", asTwo)
}

/** Does somebody say it here: himself, or with "let me say", "I have long said" before it? */
function saysHere(statement: Statement): boolean {
  const { speaker, via, on } = statement
  const isSelf = via.length > 0 && via.every(({ party }) => party === speaker)
  return isFirstHand(statement) || (isSelf && via.length > 1 && on === undefined)
}

/** More than all that two statements can share. */
const asTwo = -12
