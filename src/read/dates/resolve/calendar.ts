import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  isDay,
  monthOf,
  padded,
  quarterOf,
  weekOf,
  yearOf,
} from "../../../model/day.ts"
import { periodOf } from "../../../model/period-of.ts"
import type { CalendarWords } from "../meaning.ts"
import { type Place, type Resolved, resolved, stated } from "./place.ts"

/** Puts a date on the calendar: the year that the words leave out comes from the report's day. */
export function resolveCalendar(date: CalendarWords, place: Place): Resolved {
  const found = dateOf(date, place)
  return date.week && isDay(found.value) ? { ...found, value: weekOf(found.value) } : found
}

function dateOf(date: CalendarWords, place: Place): Resolved {
  if (date.year !== undefined) return stated(valueIn(date.year, date))
  const { day } = place
  if (place.year !== undefined && date.yearBy === undefined && date.turn === undefined)
    return resolved(valueIn(place.year, date))
  if (day === undefined) return stated(valueIn("XXXX", date))
  const year = Number(yearOf(day))
  if (date.yearBy !== undefined) return resolved(valueIn(padded(year + date.yearBy, 4), date))
  const years = [year - 1, year, year + 1].map((each) => valueIn(padded(each, 4), date))
  return resolved(choose(years, date, day, place) ?? valueIn(yearOf(day), date))
}

/** The value of the date in one year: `1998-08-07`, `1989-Q3`. */
function valueIn(year: string, { month, day, part }: CalendarWords): string {
  if (part !== undefined) return `${year}-${part}`
  if (month === undefined) return year
  return day === undefined
    ? `${year}-${padded(month, 2)}`
    : `${year}-${padded(month, 2)}-${padded(day, 2)}`
}

/** Of last year's, this year's and next year's the one that is meant. */
function choose(
  values: readonly string[],
  date: CalendarWords,
  day: Day,
  place: Place,
): string | undefined {
  const startOf = (value: string): Day => periodOf(value)?.start ?? day
  const endOf = (value: string): Day => periodOf(value)?.end ?? day
  const before = values.filter((value) => startOf(value) <= day)
  const after = values.filter((value) => endOf(value) >= day)
  if (date.turn === "last")
    return values.filter((value) => endOf(value) < day && !isMonthBefore(value, day)).at(-1)
  if (date.turn === "next") return values.find((value) => startOf(value) > day)
  if (date.turn === "this") return values[1]
  const direction = place.direction()
  const near = nearest(values, day)
  if (date.month !== undefined && near !== undefined) {
    // "The year ended Jan. 31" is over; "Jan. 31" alone may be this week's.
    const away = apart(near, day)
    const turned =
      (direction === "past" && near > day && away > (date.day ? fewDays : monthAhead)) ||
      (direction === "future" && near < day && away > fewDays)
    if (!turned && away < (date.day ? surelyNear : nearMonths)) return near
    if (direction === undefined && date.day !== undefined) return near
  }
  if (direction !== "future") return before.at(-1)
  // "expects third-quarter profit": in October that is the quarter just over, not next year's.
  const ahead = after[0]
  const behind = before.at(-1)
  if (date.part === undefined || ahead === undefined || behind === undefined) return ahead
  return daysBetween(endOf(behind), day) < daysBetween(day, startOf(ahead)) ? behind : ahead
}

/** Days within which a day and month without a year is the nearest one, whatever the tense. */
const surelyNear = 120
const fewDays = 60
/** The month to come is the nearest one even beside a verb in the past: "told of a cut in June". */
const monthAhead = 31

/** Days within which a month without a year is the nearest one, unless it was told in the past tense. */
const nearMonths = 100

/** In March the last February is the one before: that of this year is "last month". */
const isMonthBefore = (value: string, day: Day): boolean => value === addMonths(monthOf(day), -1)

/** A day and month without a year is the nearest one: papers print neither far ahead nor far back. */
function nearest(values: readonly string[], day: Day): string | undefined {
  return values.toSorted((a, b) => apart(a, day) - apart(b, day))[0]
}

/** Days between a day or month and the report's day; none where the day is in the month. */
function apart(value: string, day: Day): number {
  const period = periodOf(value)
  if (period === undefined) return Number.POSITIVE_INFINITY
  return Math.max(daysBetween(day, period.start), daysBetween(period.end, day), 0)
}

/** The quarter before the one that the day is in. */
export const quarterBefore = (day: Day): string => quarterOf(addDays(`${quarterStart(day)}-01`, -1))

const quarterStart = (day: Day): string =>
  `${yearOf(day)}-${padded((Number(quarterOf(day).slice(6)) - 1) * 3 + 1, 2)}`
