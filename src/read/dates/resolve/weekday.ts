import { addDays, type Day, isDay, mondayOf, weekdayOf } from "../../../model/day.ts"
import type { Meaning } from "../meaning.ts"
import { type Place, type Resolved, resolved, stated } from "./place.ts"

/** Puts a weekday on the calendar. */
export function resolveWeekday(
  { weekday, turn, days, fromTold }: Extract<Meaning, { kind: "weekday" }>,
  place: Place,
): Resolved {
  const day = (fromTold ? dayTold(place) : undefined) ?? place.day
  if (day === undefined) return stated(`XXXX-WXX-${weekday}`)
  if (days !== undefined) return resolved(addDays(mondayOf(day), weekday - 1 + days))
  if (turn === "last") return resolved(lastOne(weekday, addDays(day, -1)))
  if (turn === "next") return resolved(nextOne(weekday, addDays(day, 1)))
  // "This Friday" is ahead, were it said today.
  if (turn === "this" || place.direction() === "future") return resolved(nextOne(weekday, day))
  return resolved(lastOne(weekday, day))
}

/** The day that was told before, with or without its hour. */
function dayTold({ told }: Place): Day | undefined {
  const date = told?.slice(0, 10) ?? ""
  return isDay(date) ? date : undefined
}

/** The latest such weekday that is not after the day. */
const lastOne = (weekday: number, day: Day): Day =>
  addDays(day, -((weekdayOf(day) - weekday + 7) % 7))

/** The first such weekday that is not before the day. */
const nextOne = (weekday: number, day: Day): Day => addDays(day, (weekday - weekdayOf(day) + 7) % 7)
