import type { DateMention } from "../../model/date-mention.ts"
import { type Day, yearOf } from "../../model/day.ts"
import { periodOf } from "../../model/period-of.ts"
import type { Draft } from "../draft.ts"
import type { Candidate } from "./find.ts"
import type { Meaning } from "./meaning.ts"
import { quotedAmong } from "./quoted.ts"
import { directionAt } from "./resolve/direction.ts"
import type { Place } from "./resolve/place.ts"
import { resolve } from "./resolve/resolve.ts"

/** The times told so far, which later words point back to. */
interface Told {
  readonly last?: string
  readonly quarter?: string
  /** Where the quarter was told, as long as no longer stretch was told after it. */
  readonly quarterAt?: number | undefined
  readonly year?: string
}

/** Resolves the candidates in reading order, so that "the next day" knows which day was told. */
export function putOnCalendar(
  { report: { text }, sentences }: Pick<Draft, "report" | "sentences">,
  candidates: readonly Candidate[],
  day: Day | undefined,
): DateMention[] {
  const history = tellsHistory(candidates, day)
  const quoted = quotedAmong(text, candidates)
  const dates: DateMention[] = []
  const first = history ? firstYear(candidates) : undefined
  let told: Told = first === undefined ? {} : { year: first }
  for (const candidate of candidates) {
    const { start, end, meaning, rule } = candidate
    if (meaning.kind === "none") continue
    const place: Place = {
      day,
      told: told.last,
      quarter: told.quarter,
      comparesQuarters: start - (told.quarterAt ?? Number.NEGATIVE_INFINITY) < comparison,
      year: history ? told.year : undefined,
      direction: () => directionAt(text, sentences, start, end),
    }
    const { type, value, known } = resolve(meaning, place)
    const period = type === "DATE" || type === "TIME" ? periodOf(value) : undefined
    dates.push({
      span: { start, end },
      type,
      value,
      ...(period === undefined ? {} : { period }),
      known,
      rule,
    })
    // "Today" in somebody's quoted words is not the day that the report's own "that day" means.
    if (quoted.has(candidate)) continue
    // "A year earlier" stands beside the time it is earlier than, which stays the one told.
    if (period !== undefined && meaning.kind !== "year-before" && meaning.kind !== "same-part")
      told = tell(told, value, start, { day, history: isOfHistory(meaning) })
    else if (/^P(?:6M|9M|12M|1Y)$/u.test(value)) told = { ...told, quarterAt: undefined }
  }
  return dates
}

/** Characters within which "a year earlier" still compares with the quarter that was told. */
const comparison = 1000

const tell = (
  told: Told,
  value: string,
  at: number,
  { day, history }: { readonly day: Day | undefined; readonly history: boolean },
): Told => ({
  ...told,
  last: value,
  ...(isQuarterOver(value, day) ? { quarter: value, quarterAt: at } : {}),
  ...(history && /^\d{4}/u.test(value) ? { year: yearOf(value) } : {}),
})

/** Is the time part of what is told, not counted from the day of telling as "last week" is? */
const isOfHistory = (meaning: Meaning): boolean =>
  meaning.kind === "calendar"
    ? meaning.date.yearBy === undefined && meaning.date.turn === undefined
    : meaning.kind === "shift" && meaning.from === "told"

/** Is it a quarter that results can be told of: one that is over by the report's day? */
const isQuarterOver = (value: string, day: Day | undefined): boolean =>
  /^\d{4}-Q\d$/u.test(value) && (day === undefined || (periodOf(value)?.end ?? day) <= day)

/** The first year named: that of the days which a history tells before it names any. */
function firstYear(candidates: readonly Candidate[]): string | undefined {
  for (const { meaning } of candidates)
    if (meaning.kind === "calendar" && meaning.date.year?.length === 4) return meaning.date.year
  return undefined
}

const fewest = 8
const fewestAlone = 3

/**
 * Does the report tell history: does it name other years far more often than its own? Then a month
 * without a year belongs to the year told last.
 */
function tellsHistory(candidates: readonly Candidate[], day: Day | undefined): boolean {
  let other = 0
  let own = 0
  let fromNow = 0
  for (const { meaning } of candidates) {
    if (meaning.kind === "weekday" || (meaning.kind === "shift" && meaning.from === "report"))
      fromNow++
    const year = meaning.kind === "calendar" ? meaning.date.year : undefined
    if (year?.length !== 4) continue
    if (day === undefined || Math.abs(Number(year) - Number(yearOf(day))) > 1) other++
    else own++
  }
  return (
    (other >= fewest && other > 4 * own) ||
    // News counts from its day: "yesterday", "on Thursday". History hardly ever does.
    (other >= fewestAlone && other > own && other > fewest * fromNow)
  )
}
