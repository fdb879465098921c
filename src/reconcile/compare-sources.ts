import { daysBetween } from "../model/day.ts"
import type { Statement } from "../model/entry.ts"
import { isFirstHand } from "../model/first-hand.ts"
import type { Compared } from "../model/judgement.ts"
import { sharedWording } from "./copies.ts"
import { nearDay } from "./days.ts"
import { oneText } from "./said-twice.ts"
import { isOneOutlet, type Subject } from "./subject.ts"
import { compared } from "./weigh.ts"

/** What it adds that two statements have one speaker, or two. */
export const ofSpeaker = { same: 1, different: -5.6 } as const

/** What was compared before: the speakers, and how many words both have. */
interface Before {
  readonly speakers: readonly Compared[]
  readonly alike: Compared
}

/** Where two statements are told: what one source tells again in other words is seldom the same. */
export function comparedSources(
  a: Subject<Statement>,
  b: Subject<Statement>,
  { speakers, alike }: Before,
): readonly Compared[] {
  if (a.report.id === b.report.id) return inOneReport(a, b, alike)
  if (!isOneOutlet(a, b)) return []
  const { outlet = "" } = a.report
  const isOneSpeaker = speakers.some(({ weight }) => weight === ofSpeaker.same)
  if ([a, b].some(({ entry }) => entry.form !== "indirect"))
    return [compared("by one outlet", outlet, outlet, isOneSpeaker ? -0.9 : -1.8)]
  // A president declares a disaster and announces nominees in the same words each time.
  if (isOneSpeaker)
    return [compared("told again by one outlet", outlet, outlet, areDaysApart(a, b) ? -4 : -2)]
  // Each readout of a ministry has "the leaders" of its own meeting reaffirm their commitment.
  const isOneText = sharedWording(a.report, b.report) >= oneText
  return [compared("by one outlet, perhaps of another", outlet, outlet, isOneText ? -1.8 : -7)]
}

/** So many days after it an outlet still tells of one utterance. */
const fewDays = 2

function areDaysApart(a: Subject, b: Subject): boolean {
  const [one, other] = [nearDay(a), nearDay(b)]
  return one !== undefined && other !== undefined && Math.abs(daysBetween(one, other)) > fewDays
}

/** So much is added by words that are nearly all shared: told again in the same words. */
const nearlyAll = 1

/** Who has the word himself in a report refers to what was said there before; others go on. */
const inOneReport = (
  a: Subject<Statement>,
  b: Subject<Statement>,
  alike: Compared,
): readonly Compared[] =>
  isFirstHand(a.entry) || isFirstHand(b.entry) || alike.weight < nearlyAll
    ? [compared("in one report", "", "", -1)]
    : []
