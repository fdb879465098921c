import { addDays, type Day, isDay } from "../../model/day.ts"
import type { Known } from "../../model/known.ts"
import type { Rates } from "../../model/rates.ts"
import type { Reading } from "../../model/reading.ts"
import { copyKeys } from "../../reconcile/copies.ts"
import { entryKeys } from "../../reconcile/entry-keys.ts"
import { formKeys } from "../../reconcile/form-keys.ts"
import { formOf } from "../../reconcile/forms.ts"
import type { Form, Keeping } from "../../store/kept.ts"
import { keyNumber } from "../../store/key-number.ts"
import { eurosOf } from "./euros.ts"
import { subjectsOf } from "./subjects-of.ts"

/** A Keeping, or its JSON as threads hand it over: cheaper than thousands of small objects. */
export type Handed = Keeping | string

export const keepingIn = (handed: Handed): Keeping =>
  typeof handed === "string" ? JSON.parse(handed) : handed

/** Works out all that the record keeps beside a reading. `today` is the day it is added. */
export function keepingOf(reading: Reading, rates: Rates, today: Day): Keeping {
  const { report, parties, entries } = reading
  const forms: Record<string, Form> = {}
  for (const party of parties) {
    const form = formOf(party, report, parties)
    forms[party.id] = { ...form, blocks: formKeys(form) }
  }
  const subjects = subjectsOf(reading, (party) => forms[party]?.key)
  const numbers = (keys: readonly string[]) => keys.map(keyNumber)
  return {
    reading,
    reported: reportedOn(reading, today),
    forms,
    blocks: Object.fromEntries(
      subjects.map((subject) => [subject.entry.id, numbers(entryKeys(subject, rates))]),
    ),
    copyKeys: numbers(copyKeys(report.text)),
    euros: eurosOf(entries, rates, reportedOn(reading, today).value),
  }
}

/** The day that as-of counts: the day published, else the report's own day, else the day added. */
function reportedOn({ report }: Reading, today: Day): Known<Day> {
  if (report.published !== undefined && isDay(report.published)) {
    return { value: report.published, known: "stated" }
  }
  const day = report.day?.value ?? report.dateline?.on
  // A dateline of tomorrow is a report whose year was guessed wrong.
  if (day !== undefined && isDay(day) && day <= addDays(today, 1)) {
    return { value: day, known: "resolved" }
  }
  return { value: today, known: "assumed", by: "the day it was added" }
}
