import type { Day } from "../../model/day.ts"
import { addMonths, firstDayOfWeek, isDay } from "../../model/day.ts"
import { dayInWords, quantityInWords, titleOf } from "../../model/in-words.ts"
import type { CommitmentMatter, Sum } from "../../model/matter.ts"
import type { Profile } from "../../model/profile.ts"
import { wordsAt } from "../../model/span.ts"
import { type RecordSource, reportedOn } from "../record.ts"

/** Instruments by which something is bought; all others give assistance. */
const bought = new Set(["contract", "framework contract", "order", "firm order"])

/** Most reports' word for its instrument. */
export const instrumentOf = ({ instrument }: CommitmentMatter): string | undefined =>
  instrument?.versions.find(({ corrected }) => corrected !== true)?.value

export const isBought = (matter: CommitmentMatter): boolean =>
  bought.has(instrumentOf(matter) ?? "")

/** The sum that most reports tell and none has withdrawn. */
export const sumOf = ({ amount }: CommitmentMatter): Sum | undefined =>
  amount?.versions.find(({ corrected }) => corrected !== true)?.value

/** The figure of a sum; of a range the lower end, which promises no more than was promised. */
export const figureOf = ({ value, low }: Sum): string | undefined => value ?? low

/** The sum for people: with its bound or range where it has one. */
export const sumInWords = ({ value, low, high, bound, currency, vague }: Sum): string =>
  quantityInWords({
    span: { start: 0, end: 0 },
    rule: "",
    bound,
    currency,
    ...(value === undefined
      ? { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) }
      : { value }),
    ...(vague === undefined ? {} : { vague }),
  })

/** The day of a time that was told with its part of the day: "2023-09-28TMO". */
export const withoutHour = (day: Day): Day => day.replace(/T.*$/u, "")

/** The first day of a day, week, month, quarter or year. */
export function firstDayOf(told: Day): Day | undefined {
  const day = withoutHour(told)
  if (isDay(day)) return day
  if (/^\d{4}-W\d\d$/u.test(day)) return firstDayOfWeek(day)
  if (/^\d{4}-Q[1-4]$/u.test(day))
    return `${addMonths(`${day.slice(0, 4)}-01`, (Number(day[6]) - 1) * 3)}-01`
  const full = `${day}-01-01`.slice(0, 10)
  return isDay(full) ? full : undefined
}

/** When it was promised, as most reports tell, or else the day of its first report. */
export function dayOf({ on, first }: CommitmentMatter): Day | undefined {
  const told = on?.versions.find(({ corrected }) => corrected !== true)?.value ?? first
  return told === undefined ? undefined : firstDayOf(told)
}

export const profileIn = (record: RecordSource, id: string | null): Profile | undefined =>
  id === null ? undefined : record.profile(id)

/** "Germany to Ukraine: EUR 2.4 billion, framework contract". */
export function headlineOf(record: RecordSource, matter: CommitmentMatter): string {
  const provider = profileIn(record, matter.provider)?.name ?? "A provider that is not named"
  const recipient = profileIn(record, matter.recipient)?.name
  const sum = sumOf(matter)
  const what = [sum && sumInWords(sum), instrumentOf(matter)].filter((part) => part).join(", ")
  return `${provider}${recipient === undefined ? "" : ` to ${recipient}`}: ${what || "a commitment"}`
}

/** The exact words of each report, with its name and day: what the matter rests on. */
export const sourcesOf = (record: RecordSource, matter: CommitmentMatter): readonly string[] =>
  matter.entries.flatMap((id) => {
    const told = record.entry(id)
    if (told === undefined) return []
    const { report, entry } = told
    const day = reportedOn(report)
    const from = [report.outlet ?? titleOf(report), day && dayInWords(day), report.url]
    return [`“${wordsAt(report.text, entry.span)}” (${from.filter((part) => part).join(", ")})`]
  })

/** The ids of commitments that a newer one announced again: totals count the newer one only. */
export function renewedIn(record: RecordSource): ReadonlySet<string> {
  const renewed = new Set<string>()
  for (const matter of record.matters()) {
    if (matter.kind === "commitment" && matter.renews !== undefined) renewed.add(matter.renews)
  }
  return renewed
}

/** Every commitment of the record. */
export function* commitmentsOf(record: RecordSource): Iterable<CommitmentMatter> {
  for (const matter of record.matters()) if (matter.kind === "commitment") yield matter
}

/** A commitment of the record by its id. */
export const commitmentOf = (record: RecordSource, id: string): CommitmentMatter | undefined => {
  const matter = record.matter(id)
  return matter?.kind === "commitment" ? matter : undefined
}
