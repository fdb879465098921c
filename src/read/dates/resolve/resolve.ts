import type { DateMention } from "../../../model/date-mention.ts"
import { isDay, weekOf } from "../../../model/day.ts"
import type { Meaning } from "../meaning.ts"
import { resolveCalendar } from "./calendar.ts"
import { resolveHoliday } from "./holiday.ts"
import { type Place, type Resolved, stated } from "./place.ts"
import { resolveAgain, resolveSamePart, resolveShift, resolveYearBefore } from "./shift.ts"
import { resolveWeekday } from "./weekday.ts"

/** Puts a meaning on the calendar: its TIMEX3 type and value, and how that is known. */
export function resolve(meaning: Meaning, place: Place): Resolved & Pick<DateMention, "type"> {
  const found = placed(meaning, place)
  const type = typeOf(meaning)
  return meaning.clock === undefined
    ? { ...found, type }
    : { ...found, type, value: `${found.value}${meaning.clock}` }
}

function typeOf(meaning: Meaning): DateMention["type"] {
  if (meaning.kind === "duration") return "DURATION"
  if (meaning.kind === "set") return "SET"
  return meaning.clock === undefined ? "DATE" : "TIME"
}

function placed(meaning: Meaning, place: Place): Resolved {
  switch (meaning.kind) {
    case "calendar":
      return resolveCalendar(meaning.date, place)
    case "weekday":
      return resolveWeekday(meaning, place)
    case "shift":
      return resolveShift(meaning.from, meaning.by, meaning.unit, place)
    case "again":
      return resolveAgain(meaning.unit, place)
    case "year-before":
      return resolveYearBefore(meaning.from, meaning.by, place)
    case "same-part":
      return resolveSamePart(meaning.year, place)
    case "none":
      return stated("")
    case "holiday": {
      const found = resolveHoliday(meaning.falls, meaning.year, meaning.turn, place)
      return meaning.week && isDay(found.value) ? { ...found, value: weekOf(found.value) } : found
    }
    case "duration":
    case "set":
    case "reference":
      return stated(meaning.value)
  }
}
