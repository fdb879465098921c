import {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  daysInMonth,
  padded,
  weekdayOf,
  yearOf,
} from "../../../model/day.ts"
import type { Turn } from "../meaning.ts"
import { type Place, type Resolved, resolved, stated } from "./place.ts"

/** The day a holiday falls on in one year; `falls` as in the lexicon. */
export function holidayIn(year: number, falls: string): Day {
  if (falls.startsWith("E")) return addDays(easterIn(year), Number(falls.slice(1)))
  const [month = "", weekday = "", nth] = falls.split("-")
  if (nth === undefined) return `${padded(year, 4)}-${falls}`
  if (nth === "L") return lastWeekday(year, Number(month), Number(weekday))
  // The election is on the Tuesday after the first Monday: never on the 1st.
  if (nth === "E") return addDays(nthWeekday(year, Number(month), 1, 1), 1)
  return nthWeekday(year, Number(month), Number(weekday), Number(nth))
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  const first = dayOf({ year, month, day: 1 })
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7)
}

function lastWeekday(year: number, month: number, weekday: number): Day {
  const last = dayOf({ year, month, day: daysInMonth(year, month) })
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Jones, Butcher). */
function easterIn(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const days = epact + toSunday - 7 * late + 114
  return dayOf({ year, month: Math.floor(days / 31), day: (days % 31) + 1 })
}

const near = 60
const soon = 7

/** Is the holiday that was meant, not the one to come? */
function isBehind(turn: Turn | undefined, before: Day, after: Day, place: Place): boolean {
  if (turn !== undefined) return turn === "last"
  const direction = place.direction()
  // A few days ahead it is the one that comes, told of in the past too: "Easter week began".
  if (direction === "past") return daysBetween(place.day ?? after, after) > soon
  if (direction === "future") return false
  const { day = before } = place
  return daysBetween(before, day) < near || daysBetween(day, after) >= near
}

/** Puts a holiday on the calendar: the nearest one, unless the words turn it. */
export function resolveHoliday(
  falls: string,
  year: string | undefined,
  turn: Turn | undefined,
  place: Place,
): Resolved {
  if (year !== undefined) return stated(holidayIn(Number(year), falls))
  const { day } = place
  if (day === undefined) return stated("XXXX-XX-XX")
  const now = Number(yearOf(day))
  const days = [now - 1, now, now + 1].map((each) => holidayIn(each, falls))
  const before = days.filter((each) => each <= day).at(-1)
  const after = days.find((each) => each > day)
  return resolved((isBehind(turn, before ?? day, after ?? day, place) ? before : after) ?? day)
}
