import { type Day, isDay } from "../../model/day.ts"
import type { Report } from "../../model/report.ts"
import type { Stage } from "../draft.ts"
import { findCandidates } from "./find.ts"
import { grammarOf } from "./grammar/grammar.ts"
import { scan } from "./grammar/scan.ts"
import { putOnCalendar } from "./on-calendar.ts"
import { rules } from "./rules.ts"
import { settle } from "./settle.ts"

const grammar = grammarOf(rules)

/** Reads every date, time, duration and set, resolved against the report's day. */
export const readDates: Stage = (draft) => {
  const { text } = draft.report
  const words = scan(text, grammar)
  const { kept, lost } = settle(findCandidates(words, grammar))
  return {
    ...draft,
    dates: putOnCalendar(draft, kept, dayOfReport(draft.report)),
    passedBy: [...draft.passedBy, ...lost],
  }
}

/** The day that "today" is: of the dateline or, failing that, of publication. */
export function dayOfReport(report: Report): Day | undefined {
  const day = report.day?.value ?? report.published
  return day !== undefined && isDay(day) ? day : undefined
}
