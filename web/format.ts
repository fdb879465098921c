import type { Period } from "../src/model/day.ts"
import type { Sum } from "../src/model/matter.ts"
import type { Quantity } from "../src/model/quantity.ts"
import { language, words } from "./words.ts"

const grouped = new Intl.NumberFormat(language, { maximumFractionDigits: 12 })
const short = new Intl.NumberFormat(language, {
  notation: "compact",
  compactDisplay: "long",
  maximumFractionDigits: 3,
})
const rough = new Intl.NumberFormat(language, {
  notation: "compact",
  compactDisplay: "short",
  maximumSignificantDigits: 3,
})
// Written for numbers, but exact for a decimal of any length in a string.
const exact = (format: Intl.NumberFormat, value: string): string => format.format(value as never)

/** "2.4 billion" where three decimals tell it whole, else all digits: "12,345". */
export function figure(value: string): string {
  const digits = value.replace(/^-|\..*$/gu, "")
  const tail = digits.slice(-(Math.floor((digits.length - 1) / 3) * 3) + 3 || undefined)
  const whole = digits.length < 7 || /[1-9]/u.test(tail) || value.includes(".")
  return exact(whole ? grouped : short, value)
}

/** A count with its digits in groups. */
export const count = (value: number): string => grouped.format(value)

/** A count where there is little room: "9,999", then "10K". */
export const shortCount = (value: number): string =>
  value < 10_000 ? count(value) : rough.format(value)

/** "€1.2bn" of a sum in euros, for pictures. */
export const euros = (value: number): string => `€${rough.format(value)}`

/** "€1.34bn–€1.36bn", or one sum where both look the same. */
export const eurosBetween = (low: number, high: number): string =>
  euros(low) === euros(high) ? euros(high) : `${euros(low)}–${euros(high)}`

interface Summed {
  readonly value?: string
  readonly low?: string
  readonly high?: string
  readonly bound: Quantity["bound"]
  readonly vague?: string
  readonly currency?: string
  readonly unit?: string
  readonly per?: string
}

/** "EUR 2.4 billion", "more than 50 nation", "billions of USD". */
export function quantity(told: Summed): string {
  const { value, low, high, bound, vague, currency, unit, per } = told
  const after = `${unit === undefined ? "" : ` ${unit}`}${per === undefined ? "" : ` ${words.per} ${per}`}`
  const number = value !== undefined ? figure(value) : rangeOf(low, high)
  if (number === undefined) {
    return `${vague ?? words.anAmount}${currency === undefined ? "" : ` ${words.of} ${currency}`}${after}`
  }
  return `${words.bounds[bound]}${currency === undefined ? "" : `${currency} `}${number}${after}`
}

const rangeOf = (low?: string, high?: string): string | undefined =>
  low === undefined || high === undefined ? undefined : span(low, high)

/** "1.9 billion–2 billion", or one figure where both are equal. */
export const span = (low: string, high: string): string =>
  low === high ? figure(low) : `${figure(low)}–${figure(high)}`

/** A sum as reports gave it, without what its rounding allows. */
export const sum = ({ currency, value, bound, low, high, vague }: Sum): string =>
  quantity({
    currency,
    bound,
    ...(value !== undefined && { value }),
    ...(value === undefined && low !== undefined && { low }),
    ...(value === undefined && high !== undefined && { high }),
    ...(vague !== undefined && { vague }),
  })

const dayFormat = new Intl.DateTimeFormat(language, {
  weekday: "short",
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
})
const shortDay = new Intl.DateTimeFormat(language, {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
})
const monthFormat = new Intl.DateTimeFormat(language, {
  month: "long",
  year: "numeric",
  timeZone: "UTC",
})
const timeFormat = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" })

const formatted = (format: Intl.DateTimeFormat, day: string): string =>
  format.format(new Date(`${day}T00:00:00Z`))

/** "28 Sep 2023"; what is coarser than a day in its own words: "September 2023", "Q3 2023". */
export function day(value: string, weekday = false): string {
  if (/^\d{4}-\d\d-\d\d$/u.test(value)) return formatted(weekday ? dayFormat : shortDay, value)
  if (/^\d{4}-\d\d$/u.test(value)) return formatted(monthFormat, `${value}-01`)
  return value
    .replace(/^(\d{4})-(Q\d)$/u, "$2 $1")
    .replace(/^(\d{4})-W(\d\d)$/u, `${words.week} $2, $1`)
}

/** A time that took from one day to another. */
export const period = ({ value, start, end }: Period): string => {
  if (/^\d{4}(?:-(?:\d\d|Q\d|W\d\d)(?:-\d\d)?)?$/u.test(value)) return day(value, true)
  return start === end ? day(start, true) : `${day(start)} – ${day(end)}`
}

/** When something was done in this record. */
export const time = (at: string): string => timeFormat.format(new Date(at))

/** Words cut at a space, so that a line holds them. */
export function clipped(text: string, longest: number): string {
  const line = text.replace(/\s+/gu, " ").trim()
  if (line.length <= longest) return line
  const cut = line.lastIndexOf(" ", longest - 1)
  return `${line.slice(0, cut > longest / 2 ? cut : longest - 1).trimEnd()}…`
}
