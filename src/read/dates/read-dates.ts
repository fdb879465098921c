import type { DateMention } from "../../model/date-mention.ts"
import type { Day } from "../../model/day.ts"
import { isDay } from "../../model/day.ts"
import { periodOf } from "../../model/period-of.ts"
import type { Report } from "../../model/report.ts"
import type { Stage } from "../draft.ts"
import { type Candidate, findCandidates } from "./find.ts"
import { grammarOf } from "./grammar/grammar.ts"
import { scan } from "./grammar/scan.ts"
import { directionAt } from "./resolve/direction.ts"
import { resolve } from "./resolve/resolve.ts"
import { rules } from "./rules.ts"
import { settle } from "./settle.ts"

const grammar = grammarOf(rules)

/** Reads every date, time, duration and set, resolved against the report's day. */
export const readDates: Stage = (draft) => {
  const { text } = draft.report
  const words = scan(text, grammar)
  const { kept } = settle(findCandidates(words, grammar))
  return { ...draft, dates: onCalendar(text, kept, dayOfReport(draft.report)) }
}

/** The day that "today" is: of the dateline or, failing that, of publication. */
export function dayOfReport(report: Report): Day | undefined {
  const day = report.day?.value ?? report.published
  return day !== undefined && isDay(day) ? day : undefined
}

/** Resolves the candidates in reading order, so that "the next day" knows which day was told. */
function onCalendar(
  text: string,
  candidates: readonly Candidate[],
  day: Day | undefined,
): DateMention[] {
  let told: string | undefined
  let quarter: string | undefined
  return candidates.map((candidate) => {
    const { start, end, meaning, rule } = candidate
    const direction = directionAt(text, start, end)
    const found = resolve(meaning, { day, told, quarter, year: undefined, direction })
    const period =
      found.type === "DATE" || found.type === "TIME" ? periodOf(found.value) : undefined
    if (period !== undefined) told = found.value
    if (period !== undefined && /^\d{4}-Q\d$/u.test(found.value)) quarter = found.value
    return { span: { start, end }, ...found, ...(period === undefined ? {} : { period }), rule }
  })
}
