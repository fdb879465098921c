import { monthWords } from "../../lexicon/month-words.ts"
import type { Day } from "../../model/day.ts"

/** A month and day as a dateline writes them, mostly without the year. */
export interface WrittenDay {
  readonly month: number
  readonly day: number
  readonly year?: number
}

const two = (value: number): string => String(value).padStart(2, "0")

const asDay = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`

/** "Sept 28", "28 September 2023", "Thursday, Sept. 28", "2023-09-28"; undefined where it is no day. */
export function dayWritten(words: string): WrittenDay | undefined {
  const whole = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/u.exec(words)?.groups
  if (whole !== undefined)
    return { year: Number(whole.year), month: Number(whole.month), day: Number(whole.day) }
  let month: number | undefined
  let day: number | undefined
  let year: number | undefined
  for (const [part] of words.matchAll(/\p{L}+|\d+/gu)) {
    const number = Number(part)
    if (part.length === 4 && number > 1000) year = number
    else if (number >= 1 && number <= 31 && day === undefined) day = number
    else month ??= monthWords.get(part.toLowerCase())
  }
  if (month === undefined || day === undefined) return undefined
  return { month, day, ...(year === undefined ? {} : { year }) }
}

/** The day in full; a missing year is the last in which it lies before the day published. */
export function fullDay(written: WrittenDay, published: Day | undefined): Day | undefined {
  const { month, day } = written
  if (written.year !== undefined) return asDay(written.year, month, day)
  const told = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?/u.exec(
    published ?? "",
  )?.groups
  if (told?.year === undefined) return undefined
  const year = Number(told.year)
  if (told.month === undefined) return asDay(year, month, day)
  // A dateline is no later than the day it was published, but for time zones: one of "Jan 1" may
  // be published on "Dec 31" elsewhere.
  const ahead = (month - Number(told.month)) * 31 + day - Number(told.day ?? 31)
  const shift = ahead > 3 ? -1 : ahead < -330 ? 1 : 0
  return asDay(year + shift, month, day)
}
