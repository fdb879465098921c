/**
 * A day, month, quarter, week or year with the precision it was told in:
 * `2023-09-29`, `2023-W38`, `2023-09`, `2023-Q3`, `2023`.
 */
export type Day = string

/** A stretch of days, both ends included, each a full `YYYY-MM-DD`. */
export interface Period {
  readonly start: Day
  readonly end: Day
  /** The TIMEX3 value it was computed from, which keeps the grain: `2023-W38`. */
  readonly value: string
}

/** Year, month and day of the proleptic Gregorian calendar. */
export interface CalendarDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** Digits with zeros in front: `padded(7, 2)` is "07". */
export const padded = (number: number, digits: number): string =>
  String(number).padStart(digits, "0")

/** Is it a leap year? */
export const isLeap = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** How many days the month has. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0)

/** Writes a day as `YYYY-MM-DD`. */
export const dayOf = ({ year, month, day }: CalendarDay): Day =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`

/** The parts of a full `YYYY-MM-DD` that exists on the calendar; undefined of anything else. */
export function calendarDay(text: string): CalendarDay | undefined {
  const parts = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/u.exec(text)?.groups
  if (parts === undefined) return undefined
  const year = Number(parts.year)
  const month = Number(parts.month)
  const day = Number(parts.day)
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return { year, month, day }
}

/** Is it a full day that exists: `2024-02-29` yes, `2023-02-29` and `2023-02` no? */
export const isDay = (text: string): boolean => calendarDay(text) !== undefined

// Days are counted from 1 March of the year 0, so that a leap day comes last in its year.
// The arithmetic is Howard Hinnant's "chrono-compatible low-level date algorithms".
const daysIn400Years = 146_097

function toNumber({ year, month, day }: CalendarDay): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * daysIn400Years + yearOfEra * 365 + leaps + dayOfYear
}

function fromNumber(number: number): CalendarDay {
  const era = Math.floor(number / daysIn400Years)
  const dayOfEra = number - era * daysIn400Years
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  const dayOfYear = dayOfEra - (365 * yearOfEra + leaps)
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

const numberOf = (day: Day): number => {
  const parts = calendarDay(day)
  return parts === undefined ? Number.NaN : toNumber(parts)
}

/** The day so many days later, or earlier where the count is negative. */
export const addDays = (day: Day, count: number): Day => {
  const number = numberOf(day)
  return Number.isNaN(number) ? day : dayOf(fromNumber(number + count))
}

/** Days from the first to the second; negative where the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from)

/** 1 for Monday to 7 for Sunday, as in ISO 8601. */
export const weekdayOf = (day: Day): number => ((((numberOf(day) + 2) % 7) + 7) % 7) + 1

/** `2023-09` so many months on: `addMonths("2023-11", 3)` is "2024-02". */
export function addMonths(month: Day, count: number): Day {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count
  return `${padded(Math.floor(months / 12), 4)}-${padded((((months % 12) + 12) % 12) + 1, 2)}`
}

/** The year a day, month, quarter or week is in: "2023". */
export const yearOf = (day: Day): Day => day.slice(0, 4)

/** The month a day is in: "2023-09". */
export const monthOf = (day: Day): Day => day.slice(0, 7)

/** The quarter a day or month is in: "2023-Q3". */
export const quarterOf = (day: Day): Day =>
  `${yearOf(day)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`

/** The Monday of the week a day is in. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day))

/** The ISO week a day is in: `weekOf("2023-09-29")` is "2023-W39". */
export function weekOf(day: Day): Day {
  // A week belongs to the year that its Thursday is in.
  const thursday = addDays(mondayOf(day), 3)
  const year = yearOf(thursday)
  return `${year}-W${padded(Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1, 2)}`
}

/** The Monday of the ISO week `2023-W38`. */
export function firstDayOfWeek(week: Day): Day {
  const first = mondayOf(`${yearOf(week)}-01-04`) // 4 January is always in week 1
  return addDays(first, (Number(week.slice(6, 8)) - 1) * 7)
}
