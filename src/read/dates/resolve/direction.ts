import type { Sentence } from "../../../parse/sentence.ts"
import type { Direction } from "./place.ts"
import { tenseAt } from "./tense.ts"

const reach = 160

/** Words that look ahead from right before the time: "until Tuesday", "as early as May". */
const aheadRightBefore =
  /\b(?:until|till|through|effective|starting|beginning|due|by|as (?:early|soon|late) as|(?:scheduled|set|planned|slated) for|(?:is|are|be) expected|(?:is|are|be) due)\s+(?:on\s+|in\s+)?(?:early\s+|late\s+|mid-?)?$/iu

/** Verbs in the past right before their day: "said Friday", "arrived late on Sunday". */
const pastRightBefore =
  /(?:^|[\s,])(?:said|told|met|held|began|came|went|left|made|took|wrote|fell|rose|won|lost|was|were|since|\p{L}{2,20}ed)(?:\s+(?:on|in|from|since|last|late|early|earlier|here))*\s*$/iu

/** The same forms where they look ahead: "to be published in", "will be held on". */
const passiveAhead =
  /\b(?:to|will|shall|would|may|can|could|might|should|must)\s+(?:not\s+)?(?:be|have)\s+[\p{L}-]{2,20}(?:\s+(?:on|in|from|late|early))*\s*$/iu

/** Plans that are over by the time they are told: "had been due to expire", "had reported by". */
const pastPlan =
  /\bhad\s+(?:been\s+)?(?:due|scheduled|expected|planned|set|[\p{L}]{2,20}ed(?=\s.{0,60}\b(?:by|until|till)\s*$))\b[^,;]*$/iu

/** What reporters say of those who did not answer: "could not be reached Wednesday". */
const notReached =
  /\b(?:could|can)(?:\s+not|n['’]t)?\s+be\s+(?:reached|located|contacted|found|learned|determined|confirmed|verified)(?:\s+(?:on|late|early))*\s*$/iu

/** Something that was put on a calendar: "planned a march on", "has scheduled a hearing". */
const planned =
  /\b(?:plan|plans|planned|schedule|schedules|scheduled)\s+(?:an?|another|the|its|his|her|their|two|three|several)\s+(?:[\p{L}'’-]{1,20}\s+){1,6}(?:on\s+|for\s+)?$/iu

/** A verb that looks ahead with not many words up to the time: "will meet in Oslo on". */
const aheadNear =
  /(?:\b(?:will|shall|would|may|might|could|can|should|must|plans|expects|hopes|intends|scheduled|expected|due|planned)|['’]ll|\bto(?!\s+(?:the|a|an|his|her|its|their|this)\b)(?=\s+\p{Ll}))\s+(?:[\p{L}'’-]{1,20}[\s,]+){0,12}$/u

/** A verb of the past with few words up to the time: "fell 3 percent in". */
const pastNear =
  /(?:^|\s)(?:said|told|met|held|began|came|went|left|made|took|wrote|fell|rose|won|lost|was|were|had|\p{L}{2,20}ed)(?:\s+(?!(?:is|are)\s)[\p{L}\d.,%$'’-]{1,20}){0,4}\s*$/iu

const aheadAfter = /^[\s,]*(?:[\p{L}'’-]{1,20}\s+){0,4}(?:will|shall)\b/iu

/** "Until Thursday, they had not called him a suspect." */
const hadAfter = /^[\s,]*(?:[\p{L}'’-]{1,20}\s+){1,4}had\b/iu

/** Which way the sentence looks at this place, told by the nearest verb or preposition. */
export function directionAt(
  text: string,
  sentences: readonly Sentence[],
  start: number,
  end: number,
): Direction | undefined {
  const lead = leadOf(text, start)
  if (pastPlan.test(lead) || notReached.test(lead)) return "past"
  if (planned.test(lead)) return "future"
  const tail = text.slice(end, end + reach / 2)
  if (aheadRightBefore.test(lead)) return hadAfter.test(tail) ? "past" : "future"
  // "Wednesday's ruling" has been made; "Friday's vote will" is to come.
  if (/^['’]s\s/u.test(tail)) return aheadAfter.test(tail.slice(2)) ? "future" : "past"
  if (passiveAhead.test(lead)) return "future"
  if (pastRightBefore.test(lead)) return "past"
  const tense = tenseAt(sentences, start)
  if (tense !== undefined) return tense
  if (aheadNear.test(lead)) return "future"
  if (aheadAfter.test(tail)) return "future"
  return pastNear.test(lead) ? "past" : undefined
}

const stops: ReadonlySet<string> = new Set([...'.!?;“”"`'])

/** The sentence's words before the time, as far back as they can bear on it. */
function leadOf(text: string, start: number): string {
  let from = start
  while (from > 0 && start - from < reach && !stops.has(text.charAt(from - 1))) from--
  return text.slice(from, start)
}
