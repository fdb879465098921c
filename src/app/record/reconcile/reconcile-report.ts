import { endOwnJudgements } from "../../../store/judgements.ts"
import type { Keeping } from "../../../store/kept.ts"
import {
  entriesOfMatter,
  matterOfEntry,
  mattersOfReport,
  placeEntry,
} from "../../../store/matters.ts"
import type { Kept } from "../../../store/readings.ts"
import { referenceRates } from "../../local-reader.ts"
import type { Opened } from "../opened.ts"
import { findCopies } from "./copies.ts"
import { groupsAround, judgeAnew, type Round } from "./entries.ts"
import { placeGroups, tellMatters } from "./matters.ts"
import { joinParties, nameAnew } from "./parties.ts"
import { samePartyIn } from "./same-party.ts"
import { subjectsIn } from "./subjects.ts"

/** A report that was just read, and what its reading changed. */
export interface JustKept {
  readonly report: number
  readonly kept: Kept
  readonly keeping: Keeping
  readonly at: string
}

/** A round of reconciling on what the record holds at this moment. */
export const roundOf = ({ database }: Opened, at: string): Round => ({
  subjects: subjectsIn(database),
  knowledge: { sameParty: samePartyIn(database), rates: referenceRates() },
  at,
})

/**
 * Joins a report with what the record has: its parties with theirs, its text with near-copies, its
 * entries with those about the same matter. Meets only what shares a key with it.
 */
export function reconcileReport(opened: Opened, { report, kept, keeping, at }: JustKept): void {
  joinParties(opened, kept.newForms, at)
  nameAnew(opened, kept.profiles)
  const isFirst = kept.changed.length + kept.same + kept.ended.length === 0
  const copies = isFirst ? findCopies(opened, report, keeping.copyKeys, at) : []
  const touched = takeOut(opened, kept.ended, at)
  const round = roundOf(opened, at)
  if (!isFirst) round.subjects.forget(report)
  const changed = new Set(kept.changed)
  const mine = [...kept.added, ...kept.changed]
    .map((id) => ({ id, keys: keeping.blocks[id] ?? [], isNew: !changed.has(id) }))
    .filter(({ keys }) => keys.length > 0)
  for (const { id } of mine) touchWith(opened, id, touched)
  judgeAnew(opened, mine, round)
  const groups = groupsAround(opened, touched, round)
  const matters = new Set(placeGroups(opened, groups, touched, round))
  // How many independent sources stand behind the matters of a near-copy may have changed.
  for (const copy of copies)
    for (const matter of mattersOfReport(opened.database, copy)) matters.add(matter)
  tellMatters(opened, matters, round)
}

/** Entries that the record has no more leave their matters; what was joined with them is looked at. */
function takeOut(opened: Opened, ended: readonly string[], at: string): Set<string> {
  const { database } = opened
  const touched = new Set<string>()
  for (const id of ended) {
    touchWith(opened, id, touched)
    endOwnJudgements(database, id, at)
    placeEntry(database, id, undefined, at)
    touched.delete(id)
  }
  return touched
}

function touchWith({ database }: Opened, id: string, touched: Set<string>): void {
  touched.add(id)
  const matter = matterOfEntry(database, id)
  if (matter === undefined) return
  for (const other of entriesOfMatter(database, matter.number)) touched.add(other)
}
