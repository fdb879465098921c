import { type Day, dayOf, isDay } from "../model/day.ts"

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")

const monthNumber = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1

const word = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?"

/** How machines and pages write a day; the day as it was written, whatever its time zone. */
const forms: readonly RegExp[] = [
  /(?<!\d)(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/u, // 2024-03-12T08:00Z
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:T?\d{4,6}Z?)?$/u, // 20240312
  new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -]${word},?[ -](?<year>\\d{4}|\\d{2}(?= ))`,
    "iu",
  ),
  new RegExp(
    `\\b${word} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?:\\d\\d:\\d\\d:\\d\\d (?:[a-z]+ )?)?(?<year>\\d{4})`,
    "iu",
  ),
]

/** The day that a field of a page, feed, mail or table names; undefined where it names none. */
export function dayTold(told: string | undefined): Day | undefined {
  const field = told?.slice(0, 100).trim()
  if (field === undefined || field === "") return undefined
  for (const form of forms) {
    const parts = form.exec(field)?.groups
    if (parts === undefined) continue
    const { year = "", month = "", day = "" } = parts
    const written = dayOf({
      year: Number(year.length === 2 ? `${Number(year) < 70 ? "20" : "19"}${year}` : year),
      month: /\d/u.test(month) ? Number(month) : monthNumber(month),
      day: Number(day),
    })
    return isDay(written) ? written : undefined
  }
  return undefined
}
