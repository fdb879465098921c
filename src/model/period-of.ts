import {
  addDays,
  addMonths,
  type Day,
  daysInMonth,
  firstDayOfWeek,
  isDay,
  type Period,
  padded,
} from "./day.ts"

const monthsPerQuarter = 3
const monthsPerHalf = 6

/** First month of each season and of the year's parts, by the meteorological seasons of the north. */
const seasonStarts: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/**
 * The days that a TIMEX3 value covers: a day, week, weekend, month, quarter, half, season, year,
 * decade or century. Undefined where it stands on no calendar (`P3D`, `PRESENT_REF`, `XXXX-09`).
 */
export function periodOf(value: string): Period | undefined {
  const date = value.replace(/T.*$/u, "")
  const ends = endsOf(date)
  return ends === undefined ? undefined : { ...ends, value }
}

interface Ends {
  readonly start: Day
  readonly end: Day
}

function endsOf(date: string): Ends | undefined {
  if (isDay(date)) return { start: date, end: date }
  const parts =
    /^(?<year>\d{4})(?:-(?:W(?<week>\d\d)(?<weekend>-WE)?|Q(?<quarter>[1-4])|H(?<half>[12])|(?<month>\d\d)|(?<season>SP|SU|FA|WI)))?$/u.exec(
      date,
    )?.groups
  if (parts === undefined) return longEnds(date)
  const { year = "", week, weekend, quarter, half, month, season } = parts
  if (week !== undefined) return weekEnds(`${year}-W${week}`, weekend !== undefined)
  if (quarter !== undefined) return monthEnds(year, (Number(quarter) - 1) * 3 + 1, monthsPerQuarter)
  if (half !== undefined) return monthEnds(year, (Number(half) - 1) * 6 + 1, monthsPerHalf)
  if (season !== undefined) return monthEnds(year, seasonStarts[season] ?? 0, monthsPerQuarter)
  if (month !== undefined) return monthEnds(year, Number(month), 1)
  return monthEnds(year, 1, 12)
}

function weekEnds(week: Day, weekend: boolean): Ends | undefined {
  const number = Number(week.slice(6))
  if (number < 1 || number > 53) return undefined
  const monday = firstDayOfWeek(week)
  return { start: weekend ? addDays(monday, 5) : monday, end: addDays(monday, 6) }
}

function monthEnds(year: string, month: number, count: number): Ends | undefined {
  if (month < 1 || month > 12) return undefined
  const first = `${year}-${padded(month, 2)}`
  const last = addMonths(first, count - 1)
  const length = daysInMonth(Number(last.slice(0, 4)), Number(last.slice(5, 7)))
  return { start: `${first}-01`, end: `${last}-${padded(length, 2)}` }
}

/** A decade (`199` or `199X`) or a century (`19` or `19XX`). */
function longEnds(date: string): Ends | undefined {
  const known = /^(?<digits>\d{2,3})X{0,2}$/u.exec(date)?.groups?.digits
  if (known === undefined || date.length > 4) return undefined
  return { start: `${known.padEnd(4, "0")}-01-01`, end: `${known.padEnd(4, "9")}-12-31` }
}
