import type { Direction } from "./place.ts"

const reach = 160

/** Prepositions that look ahead from where they stand. */
const aheadRightBefore =
  /\b(?:until|till|effective|starting|beginning|due|scheduled for|set for|planned for)\s+(?:on\s+|by\s+|in\s+)?(?:early\s+|late\s+|mid-?)?$/iu

/** A verb group that looks ahead, with few words up to the time: "will meet in Oslo on". */
const aheadNear =
  /\b(?:will|shall|['’]ll|wo|would|to|plans?|planned|scheduled|expected|expects?|due|may|might|could|can|should|must|be)\s+(?:[\p{L}'’-]{1,20}[\s,]+){0,7}$/iu

/** Verbs in the past that stand right before their day: "said Friday", "arrived on Sunday". */
const pastNear =
  /(?:^|\s)(?:said|says|told|met|held|began|came|went|left|made|took|wrote|fell|rose|was|were|had|has|have|since|ended|\p{L}{2,20}ed)(?:\s+[\p{L}'’-]{1,20}){0,2}\s*$/iu

const aheadAfter = /^[\s,]*(?:[\p{L}'’-]{1,20}\s+){0,4}(?:will|shall)\b/iu

/** Which way the sentence looks at this place, told by the nearest verb or preposition. */
export function directionAt(text: string, start: number, end: number): Direction | undefined {
  const before = text.slice(Math.max(0, start - reach), start)
  const lead = before.slice(before.search(/[^.!?;“”"]*$/u))
  if (aheadRightBefore.test(lead)) return "future"
  if (aheadNear.test(lead))
    return /\b(?:to|be|been)\s+\p{L}+ed\s*$/iu.test(lead) ? "future" : pastOr(lead)
  if (pastNear.test(lead)) return "past"
  return aheadAfter.test(text.slice(end, end + 80)) ? "future" : undefined
}

/** Past, where a verb of the past stands nearer than the one that looks ahead. */
const pastOr = (lead: string): Direction =>
  /(?:^|\s)(?:said|told|met|held|began|came|went|left|was|were)(?:\s+(?:on|in|late|early))?\s*$/iu.test(
    lead,
  ) && !/\b(?:be|to|will)\s+(?:held|met)/iu.test(lead)
    ? "past"
    : "future"
