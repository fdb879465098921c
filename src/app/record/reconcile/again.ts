import { entryKeys } from "../../../reconcile/entry-keys.ts"
import { keyNumber } from "../../../store/key-number.ts"
import { referenceRates } from "../../local-reader.ts"
import type { Opened } from "../opened.ts"
import { groupsAround, judgeAnew } from "./entries.ts"
import { placeGroups, tellMatters } from "./matters.ts"
import { roundOf } from "./reconcile-report.ts"

/** Groups anew all that hangs together with these entries, by what is judged of them now. */
export function regroupEntries(opened: Opened, entries: readonly string[], at: string): void {
  const round = roundOf(opened, at)
  const groups = groupsAround(opened, entries, round)
  tellMatters(opened, placeGroups(opened, groups, new Set(groups.flat()), round), round)
}

/** Judges entries again whose parties are others now, and groups them anew. */
export function rejudge(opened: Opened, entries: readonly string[], at: string): void {
  const round = roundOf(opened, at)
  const mine = entries.flatMap((id) => {
    const subject = round.subjects.subject(id)
    if (subject === undefined) return []
    const keys = entryKeys(subject, referenceRates()).map(keyNumber)
    return keys.length === 0 ? [] : [{ id, keys, isNew: false }]
  })
  // What hung together before is looked at again, whether or not it still does.
  const before = groupsAround(
    opened,
    mine.map(({ id }) => id),
    round,
  ).flat()
  judgeAnew(opened, mine, round)
  const about = new Set([...before, ...mine.map(({ id }) => id)])
  const groups = groupsAround(opened, about, round)
  tellMatters(opened, placeGroups(opened, groups, about, round), round)
}
