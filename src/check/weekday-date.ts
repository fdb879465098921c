import type { DateMention } from "../model/date-mention.ts"
import { calendarDay, daysBetween, weekdayOf } from "../model/day.ts"
import type { Report } from "../model/report.ts"
import { type Span, wordsAt } from "../model/span.ts"
import type { Check } from "./check.ts"
import { raise } from "./raise.ts"

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
const name = "(?<name>Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}"
const inside = new RegExp(`^${name}\\b`, "u")
const before = new RegExp(`\\b${name}\\.?(?:, | \\(|,? on )$`, "u")
const after = new RegExp(`^(?:, (?:a )?| \\((?:a )?)${name}\\b`, "u")

/** Days around the report's within which the year of a date without one is sure. */
const sureDays = 45
const reach = 16

/** A weekday printed beside a date that was another weekday. */
export const weekdayDate: Check = {
  id: "weekday-date",
  asks: "Was the date printed really on the weekday printed beside it?",
  *run(reading) {
    const { report, dates } = reading
    for (const date of dates) {
      if (!isSure(date, report)) continue
      const beside = weekdayBeside(report.text, date)
      const stated = beside && weekdays.find((day) => day.startsWith(beside.name))
      const expected = weekdays[weekdayOf(date.value) - 1]
      if (stated === undefined || expected === undefined || stated === expected) continue
      const span = beside?.span ?? date.span
      yield raise(this.id, reading, {
        spans: [span],
        severity: "contradiction",
        says: `“${wordsAt(report.text, span)}”: ${date.value} was a ${expected}, not a ${stated}.`,
        stated,
        expected,
      })
    }
  },
}

/** Is it one day whose year is printed, or so near the report's day that no other year is meant? */
function isSure({ value, rule, known }: DateMention, { day, published }: Report): boolean {
  // Weekdays alone were put on the calendar by their name: they cannot contradict it.
  if (calendarDay(value) === undefined || rule.includes("weekday")) return false
  if (known === "stated") return true
  const told = day?.value ?? published
  return /month/u.test(rule) && told !== undefined && Math.abs(daysBetween(told, value)) <= sureDays
}

/** The weekday in the date's own words or right beside them. */
function weekdayBeside(
  text: string,
  { span }: DateMention,
): { readonly name: string; readonly span: Span } | undefined {
  const own = inside.exec(wordsAt(text, span))?.groups
  if (own?.name !== undefined) return { name: own.name, span }
  const lead = before.exec(text.slice(Math.max(0, span.start - reach), span.start))
  if (lead?.groups?.name !== undefined)
    return { name: lead.groups.name, span: { start: span.start - lead[0].length, end: span.end } }
  const tail = after.exec(text.slice(span.end, span.end + reach))
  if (tail?.groups?.name === undefined) return undefined
  return { name: tail.groups.name, span: { start: span.start, end: span.end + tail[0].length } }
}
