import type { Day } from "../model/day.ts"
import type { Entry } from "../model/entry.ts"
import type { AsTold } from "../model/matter.ts"
import { type Span, wordsAt } from "../model/span.ts"
import type { Around } from "./around.ts"
import { asTold, type Telling } from "./as-told.ts"
import { ownDay } from "./days.ts"
import { fold } from "./fold.ts"
import type { Subject } from "./subject.ts"

/** The value that most entries have, the earliest of those that are even. */
export function mostTold<Value>(values: readonly (Value | null | undefined)[]): Value | undefined {
  const counts = new Map<Value, number>()
  for (const value of values)
    if (value !== null && value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most?.[0]
}

/** The profile of a role, as most entries have it. */
export const roleOf = <E extends Entry>(
  subjects: readonly Subject<E>[],
  idIn: (entry: E) => string | null,
  { profileOf }: Pick<Around, "profileOf">,
): string | null =>
  mostTold(
    subjects.map(({ entry, report }) => {
      const party = idIn(entry)
      return party === null ? null : profileOf(report.id, party)
    }),
  ) ?? null

/** The day as told by the entries that tell one. */
export function daysTold(subjects: readonly Subject[]): { readonly on?: AsTold<Day> } {
  const tellings = subjects.flatMap((subject): readonly Telling<Day>[] => {
    const day = ownDay(subject)
    return day === undefined ? [] : [{ subject, value: day, words: day }]
  })
  const on = asTold(tellings, (a, b) => a === b)
  return on === undefined ? {} : { on }
}

/** The distinct wordings of spans, in the words of each first teller. */
export const distinctWords = (
  subjects: readonly { readonly text: string; readonly span: Span }[],
): readonly string[] => [
  ...new Map(
    subjects.map(({ text, span }) => {
      const words = wordsAt(text, span).replace(/\s+/gu, " ")
      return [fold(words), words] as const
    }),
  ).values(),
]
