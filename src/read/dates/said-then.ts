import type { DateMention } from "../../model/date-mention.ts"
import { addDays, type Day, daysBetween, isDay } from "../../model/day.ts"
import type { Statement } from "../../model/entry.ts"
import { periodOf } from "../../model/period-of.ts"
import { covers } from "../../model/span.ts"
import type { Stage } from "../draft.ts"
import { dayOfReport } from "./read-dates.ts"

/** The wordings that count from the day on which they are spoken. */
const countedFromNow: ReadonlySet<string> = new Set(["date/deictic-day", "date/day-but-one"])

/**
 * Turns "today" in words spoken on Thursday into Thursday, also where the report that quotes them
 * is Friday's. Only quoted words: in indirect speech the reporter's own today is meant.
 */
export const resolveSaidThen: Stage = (draft) => {
  const day = dayOfReport(draft.report)
  if (day === undefined) return draft
  const shifts = draft.entries.flatMap((entry) => {
    if (entry.kind !== "statement") return []
    const by = daysApart(entry, day)
    return by === 0 ? [] : [{ by, content: entry.content }]
  })
  if (shifts.length === 0) return draft
  const dates = draft.dates.map((date) => {
    if (!countedFromNow.has(date.rule)) return date
    const shift = shifts.find(({ content }) => content.some((piece) => covers(piece, date.span)))
    return shift === undefined ? date : moved(date, shift.by)
  })
  return { ...draft, dates }
}

/** Days from the report's day to the day on which the words were spoken; 0 where none is known. */
function daysApart({ form, on }: Statement, day: Day): number {
  if (form !== "direct" || on === undefined) return 0
  const { start, end } = on.value
  return start === end && isDay(start) ? daysBetween(day, start) : 0
}

/** The date so many days on; the part of the day ("TNI") stays. */
function moved(date: DateMention, by: number): DateMention {
  const day = date.value.slice(0, 10)
  if (!isDay(day)) return date
  const value = addDays(day, by) + date.value.slice(10)
  const period = periodOf(value)
  return { ...date, value, known: "resolved", ...(period === undefined ? {} : { period }) }
}
