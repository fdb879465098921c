import { type Day, type Period, weekdayOf } from "./day.ts"
import { type Decimal, placesOf, shift } from "./decimal.ts"
import type { Known } from "./known.ts"
import type { Sum } from "./matter.ts"
import type { Party } from "./party.ts"
import type { Quantity } from "./quantity.ts"
import type { Report } from "./report.ts"

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
]

const monthName = (month: string | undefined): string => months[Number(month) - 1] ?? ""

/** "Thu 28 Sep 2023" for `2023-09-28`; what is no day is given back as it is. */
function oneDayInWords(day: Day): string {
  const [year = "", month, date] = day.split("-")
  return `${weekdays[weekdayOf(day) - 1]} ${Number(date)} ${monthName(month).slice(0, 3)} ${year}`
}

/** A time as people write it: "Thu 28 Sep 2023", "week of 18 Sep 2023", "September 2023". */
export function periodInWords({ value, start, end }: Period): string {
  if (/^\d{4}-\d\d-\d\d$/u.test(value)) return oneDayInWords(value)
  if (/^\d{4}-W\d\d$/u.test(value)) return `week of ${oneDayInWords(start).slice(4)}`
  if (/^\d{4}-\d\d$/u.test(value)) return `${monthName(value.slice(5))} ${value.slice(0, 4)}`
  if (/^\d{4}(?:-Q\d)?$/u.test(value)) return value.replace(/(\d+)-(Q\d)/u, "$2 $1")
  if (start === end) return oneDayInWords(start)
  return `${oneDayInWords(start)} to ${oneDayInWords(end)}`
}

/** A day published or written: "Fri 29 Sep 2023", or as it stands where it is coarser. */
export const dayInWords = (day: Day): string =>
  periodInWords({ value: day, start: day, end: day.length === 10 ? day : "" })

const scales: readonly (readonly [zeros: number, word: string])[] = [
  [12, "trillion"],
  [9, "billion"],
  [6, "million"],
]

const grouped = (value: Decimal): string => {
  const [whole = "", fraction] = value.split(".")
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/gu, ",")
  return fraction === undefined ? digits : `${digits}.${fraction}`
}

/** "2.4 billion" for 2400000000; figures that no scale word shortens are grouped: "12,345". */
export function numberInWords(value: Decimal): string {
  const size = value.replace(/^-|\..*$/gu, "").length
  for (const [zeros, word] of scales) {
    if (size <= zeros) continue
    const short = shift(value, -zeros)
    if (placesOf(short) <= 3) return `${grouped(short)} ${word}`
  }
  return grouped(value)
}

const bounds = { "=": "", ">": "more than ", "<": "up to ", "~": "about " } as const

/** "EUR 2.4 billion", "more than 50 nations", "billions of USD". */
export function quantityInWords(quantity: Quantity): string {
  const { value, low, high, bound, vague, currency, unit, per } = quantity
  const range = low !== undefined && high !== undefined ? [low, high] : undefined
  const number = value ?? undefined
  const after = `${unit === undefined ? "" : ` ${unit}`}${per === undefined ? "" : ` per ${per}`}`
  if (number === undefined && range === undefined) {
    return `${vague ?? "an amount"}${currency === undefined ? "" : ` of ${currency}`}${after}`
  }
  const figure = range ? range.map(numberInWords).join(" to ") : numberInWords(number ?? "")
  // "three-digit million": what was said, beside what it can be.
  const said = vague === undefined ? "" : ` (“${vague}”)`
  return `${bounds[bound]}${currency === undefined ? "" : `${currency} `}${figure}${after}${said}`
}

/** A sum of a matter: "up to EUR 1.2 billion", "billions of USD". */
export const sumInWords = ({ currency, value, bound, vague, low, high }: Sum): string =>
  quantityInWords({
    span: { start: 0, end: 0 },
    rule: "",
    bound,
    currency,
    ...(value !== undefined && { value }),
    ...(vague !== undefined && { vague }),
    ...(value === undefined && low !== undefined && { low }),
    ...(value === undefined && high !== undefined && { high }),
  })

/** What a value rests on, where the words do not say it outright. */
export const knownInWords = ({ known, by }: Omit<Known<unknown>, "value">): string =>
  known === "stated" ? "" : by === undefined ? known : `${known}: ${by}`

/** The office and body of a person, as a reader would want them: "Secretary-General, NATO". */
export function roleInWords(party: Party, nameOf: (id: string) => string): string {
  const of = party.of === undefined ? "" : nameOf(party.of)
  return [party.office, of].filter((part) => part).join(", ")
}

/** What to call a report by: its headline or, where it has none, the story's first words. */
export function titleOf({ title, dateline, text }: Report, longest = 100): string {
  // "KYIV, Sept 28 (Reuters) -" would say of every story the same.
  const from = dateline?.span.end ?? 0
  const words = (title ?? text.slice(from, from + 4 * longest))
    .replace(/^[\s:–—-]+/u, "")
    .replace(/\s+/gu, " ")
    .trim()
  if (words.length <= longest) return words
  const cut = words.lastIndexOf(" ", longest - 1)
  return `${words.slice(0, cut > longest / 2 ? cut : longest - 1).trimEnd()}…`
}
