import {
  addDays,
  addMonths,
  type Day,
  isDay,
  monthOf,
  padded,
  quarterOf,
  weekdayOf,
  weekOf,
  yearOf,
} from "../../../model/day.ts"
import { periodOf } from "../../../model/period-of.ts"
import type { Unit } from "../meaning.ts"
import { quarterBefore } from "./calendar.ts"
import { assumed, type Place, type Resolved, resolved, stated } from "./place.ts"

const unknown: Readonly<Record<Unit, string>> = {
  D: "XXXX-XX-XX",
  W: "XXXX-WXX",
  WE: "XXXX-WXX-WE",
  M: "XXXX-XX",
  Q: "XXXX-QX",
  Y: "XXXX",
  DE: "XXX",
  CE: "XX",
}

/** So many units from the report's day or the time told before. */
export function resolveShift(
  from: "report" | "told",
  by: number,
  unit: Unit,
  { day, told }: Place,
): Resolved {
  const base = from === "told" && told !== undefined && isFine(told, unit) ? told : day
  if (base === undefined) return stated(unknown[unit])
  return resolved(shifted(base, by, unit))
}

/** The unit so many on from the base: a day, or a week, month, quarter or year. */
export function shifted(base: string, by: number, unit: Unit): string {
  const year = Number(yearOf(base))
  if (unit === "Y") return padded(year + by, 4)
  if (unit === "DE") return padded(Math.floor(year / 10) + by, 3)
  if (unit === "CE") return padded(Math.floor(year / 100) + by, 2)
  const start = periodOf(base)?.start ?? base
  if (unit === "M") return addMonths(monthOf(start), by)
  if (unit === "Q") return quarterOf(addMonths(monthOf(start), by * 3))
  if (unit === "W") return weekOf(addDays(start, by * 7))
  if (unit === "WE") return weekendOf(start, by)
  return addDays(start, by)
}

/** The weekend ahead, or the last one: on a Saturday or Sunday "the weekend" is the one that is on. */
function weekendOf(day: Day, by: number): string {
  const on = weekdayOf(day) >= 6
  return `${weekOf(addDays(day, on && by === -1 ? 0 : by * 7))}-WE`
}

const grains: readonly RegExp[] = [
  /^\d{4}-\d\d-\d\d/u,
  /^\d{4}-W\d\d/u,
  /^\d{4}-\d\d$/u,
  /^\d{4}-Q\d/u,
  /^\d{4}/u,
  /^\d{2,3}/u,
]
const grainOf: Readonly<Record<Unit, number>> = {
  D: 0,
  W: 1,
  WE: 1,
  M: 2,
  Q: 3,
  Y: 4,
  DE: 5,
  CE: 5,
}

/** Is the value told fine enough to count such units from: days from a day, years from any? */
const isFine = (told: string, unit: Unit): boolean =>
  grains.findIndex((grain) => grain.test(told)) <= grainOf[unit]

/** A time told before, meant again: "that day", "the quarter". */
export function resolveAgain(unit: Unit, { day, told, quarter }: Place): Resolved {
  if (unit === "Q") {
    if (quarter !== undefined) return resolved(quarter)
    return day === undefined ? stated(unknown.Q) : assumed(quarterBefore(day))
  }
  if (told !== undefined && isFine(told, unit)) {
    const date = told.replace(/T.*$/u, "")
    return resolved(unit === "D" && isDay(date) ? date : shifted(date, 0, unit))
  }
  return day === undefined ? stated(unknown[unit]) : assumed(shifted(day, 0, unit))
}

/** The same time of an earlier year: of a quarter or month told before its quarter or month. */
export function resolveYearBefore(
  from: "report" | "told",
  by: number,
  { day, told, quarter, comparesQuarters }: Place,
): Resolved {
  const year = (value: string) => padded(Number(yearOf(value)) + by, 4)
  if (quarter !== undefined && comparesQuarters)
    return resolved(`${year(quarter)}${quarter.slice(4)}`)
  const base = from === "told" && !isAhead(told, day) ? (told ?? day) : day
  return base === undefined ? stated(unknown.Y) : resolved(year(base))
}

/** No results are compared with those of a year that has not come: "year-ago" after "by 1990". */
const isAhead = (told: string | undefined, day: Day | undefined): boolean =>
  told !== undefined && day !== undefined && yearOf(told) > yearOf(day)

/** The quarter told last, in the year named; the whole year where no quarter was told. */
export const resolveSamePart = (year: string, { quarter }: Place): Resolved =>
  quarter === undefined ? stated(year) : resolved(`${year}${quarter.slice(4)}`)
