import type { DateMention } from "../../model/date-mention.ts"
import type { Period } from "../../model/day.ts"
import type { Known } from "../../model/known.ts"
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
const passing = new Set(["by", "before", "since", "from", "after", "to", "of"])

const known = (date: DateMention): Known<Period> | undefined =>
  date.period && { value: date.period, known: date.known }

/** When the commitment was made, and the time it runs, where its sentence tells. */
export function timeOf(
  draft: Draft,
  promised: Promised,
): { readonly on: Known<Period> | undefined; readonly period: Known<Period> | undefined } {
  const sentence = draft.sentences[promised.index]
  let on: Known<Period> | undefined
  let period: Known<Period> | undefined
  for (const date of sentence ? datesIn(draft, sentence) : []) {
    if (!sentence || date.type !== "DATE" || !date.period) continue
    const preposition = prepositionBefore(sentence, date.span)
    if (preposition !== undefined && running.has(preposition)) period ??= known(date)
    else if (preposition === undefined || !passing.has(preposition)) on ??= known(date)
  }
  return { on: on ?? promised.on, period }
}
