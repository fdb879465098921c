import type { DateMention } from "../../model/date-mention.ts"
import { addDays, addMonths, isDay, type Period } from "../../model/day.ts"
import type { Known } from "../../model/known.ts"
import { covers } from "../../model/span.ts"
import type { Draft } from "../draft.ts"
import { datesIn } from "../look-up.ts"
import { prepositionBefore } from "./preposition.ts"
import type { Promised } from "./promised.ts"

/** Prepositions of the time that help is meant for, not of the day it was promised. */
const running = new Set([
  "for",
  "over",
  "through",
  "until",
  "till",
  "between",
  "during",
  "throughout",
])
const terms = new Set(["for", "over", "during"])
const passing = new Set(["by", "before", "since", "from", "after", "to", "of"])

const known = (date: DateMention): Known<Period> | undefined =>
  date.period && { value: date.period, known: date.known }

/** "over three years", "for the next 18 months": how long help runs that is told right there. */
function termOf(draft: Draft, { span }: Promised, date: DateMention, from: string | undefined) {
  const parts = /^P(?<count>\d{1,2})(?<unit>[YM])$/u.exec(date.value)?.groups
  const isNear = date.span.start >= span.start && date.span.start <= span.end + 40
  const start = from ?? draft.report.dateline?.on ?? draft.report.published
  if (!parts || !isNear || start === undefined || !isDay(start)) return undefined
  const months = Number(parts["count"]) * (parts["unit"] === "Y" ? 12 : 1)
  const end = addDays(`${addMonths(start, months)}-${start.slice(8)}`, -1)
  if (!isDay(end)) return undefined
  const by = "a term is counted from the day it is promised"
  return { value: { start, end, value: date.value }, known: "assumed", by } as const
}

/** "announced on Thursday, replaces a contract signed in July": the day among the contract's own words. */
const nearFirst = (
  { span, rule }: Promised,
  dates: readonly DateMention[],
): readonly DateMention[] =>
  rule === "commitment/volume"
    ? [...dates.filter((date) => covers(span, date.span)), ...dates]
    : dates

/** "the framework agreement in place since July": signed then. */
const isSince = ({ instrument }: Promised, preposition: string): boolean =>
  preposition === "since" && instrument === "framework contract"

/** When the commitment was made, and the time it runs, where its sentence tells. */
export function timeOf(
  draft: Draft,
  promised: Promised,
): { readonly on: Known<Period> | undefined; readonly period: Known<Period> | undefined } {
  const sentence = draft.sentences[promised.index]
  let on: Known<Period> | undefined
  let period: Known<Period> | undefined
  let term: DateMention | undefined
  for (const date of sentence ? nearFirst(promised, datesIn(draft, sentence)) : []) {
    if (!sentence) continue
    const preposition = prepositionBefore(sentence, date.span)
    if (date.type === "DURATION" && terms.has(preposition ?? "")) term ??= date
    if (date.type !== "DATE" || !date.period) continue
    if (preposition !== undefined && running.has(preposition)) period ??= known(date)
    else if (
      preposition === undefined ||
      !passing.has(preposition) ||
      isSince(promised, preposition)
    )
      on ??= known(date)
  }
  const day = on ?? promised.on
  period ??= term && termOf(draft, promised, term, day?.value.start)
  return { on: day, period }
}
