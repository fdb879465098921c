import { calendarDay, dayOf } from "../../../model/day.ts"
import type { Meaning } from "../meaning.ts"
import { fullYear } from "./year-words.ts"

/**
 * "2023-09-29", "11/25/1999", "25/11/99". Month before day, as American agencies print it, unless
 * only the other way is a day.
 */
export function figuresDate(words: string): Meaning | undefined {
  const [first = "", second = "", third = ""] = words.split(/[-/]/u)
  const tries =
    first.length === 4
      ? [[first, second, third]]
      : [
          [third, first, second],
          [third, second, first],
        ]
  for (const [given = "", month, day] of tries) {
    const year = given.length === 2 ? fullYear(given) : given
    const date = { year: Number(year), month: Number(month), day: Number(day) }
    if (calendarDay(dayOf(date)) !== undefined)
      return { kind: "calendar", date: { year, month: date.month, day: date.day } }
  }
  return undefined
}
