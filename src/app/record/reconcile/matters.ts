import { countedIn } from "../../../model/counted.ts"
import type { Day } from "../../../model/day.ts"
import type { Entry } from "../../../model/entry.ts"
import type { CommitmentMatter, Matter } from "../../../model/matter.ts"
import { remembered } from "../../../model/remembered.ts"
import type { EntryTie } from "../../../reconcile/around.ts"
import { matterOf } from "../../../reconcile/matter-of.ts"
import type { Subject } from "../../../reconcile/subject.ts"
import { matterIdOf } from "../../../reconcile/told-order.ts"
import { judgementsOf } from "../../../store/judgements.ts"
import {
  endOfDays,
  entriesOfMatter,
  type MatterState,
  matterOfEntry,
  matterRow,
  partsOfEntry,
  placeEntry,
  writeStates,
} from "../../../store/matters.ts"
import { profileOfForm } from "../../../store/profiles.ts"
import { reportedOn } from "../../../store/reports.ts"
import { referenceRates } from "../../local-reader.ts"
import { inEuros } from "../euros.ts"
import type { Opened } from "../opened.ts"
import { checkMatters } from "./check-across.ts"
import { copyGroupOf } from "./copies.ts"
import type { Round } from "./entries.ts"

/**
 * Lays groups of entries down as matters; says which matters have to be told anew: those whose entries
 * changed and those that hold one of `about`. What only hangs together with them stays as it was: long
 * chains of like words hang together, of which one report changes a link.
 */
export function placeGroups(
  { database }: Opened,
  groups: readonly (readonly string[])[],
  about: ReadonlySet<string>,
  { subjects, at }: Round,
): ReadonlySet<number> {
  const changed = new Set<number>()
  for (const members of groups) {
    const told = members.flatMap((id) => subjects.subject(id) ?? [])
    const [first] = told
    if (first === undefined) continue
    const row = isKept(first, members.length)
      ? matterRow(database, matterIdOf(told), first.entry.kind as Matter["kind"])
      : undefined
    for (const id of members) {
      const before = matterOfEntry(database, id)?.number
      if (before === row && !about.has(id)) continue
      if (before !== undefined) changed.add(before)
      if (row !== undefined) changed.add(row)
      placeEntry(database, id, row, at)
    }
  }
  return changed
}

/** Commitments and meetings are matters from their first report, other entries from their second. */
const isKept = ({ entry: { kind } }: Subject, members: number): boolean =>
  kind === "commitment" || kind === "meeting" || members > 1

/** Works out anew how matters stood day by day, and those whose parts or renewals they are. */
export function tellMatters(opened: Opened, changed: Iterable<number>, round: Round): void {
  const { database } = opened
  const all = new Set(changed)
  const known = knownIn(opened, round)
  for (const number of [...all]) {
    for (const near of relatedTo(opened, known.members(number), known)) all.add(near)
  }
  const make = matterMaker(opened, known)
  for (const number of all) {
    writeStates(database, number, statesOf(opened, number, known, make), round.at)
  }
  checkMatters(opened, all, round)
}

/** What is asked again and again of matters that hang together: looked up once, for nothing moves. */
interface Known {
  members(matter: number): readonly Subject[]
  ties(entry: Entry): readonly EntryTie[]
  /** The day that counts for a report, by its id. */
  day(report: string): Day
}

function knownIn(opened: Opened, { subjects }: Round): Known {
  const { database } = opened
  return {
    members: remembered((matter: number) =>
      entriesOfMatter(database, matter).flatMap((id) => subjects.subject(id) ?? []),
    ),
    ties: remembered((entry: Entry) => tiesOf(opened, entry)),
    day: remembered((report) => reportedOn(database, report)),
  }
}

/** The matters that these entries are tied to, over any number of steps. */
function relatedTo(opened: Opened, members: readonly Subject[], known: Known): ReadonlySet<number> {
  const found = new Set<number>()
  const waiting = [...members]
  const mine = new Set(members.map(({ entry }) => entry.id))
  for (const { entry } of waiting) {
    const tied = known.ties(entry).flatMap((tie) => [tie.entry, tie.to])
    const whole = entry.kind === "commitment" && entry.partOf ? [entry.partOf] : []
    for (const other of [...tied, ...whole]) {
      const matter = mine.has(other) ? undefined : matterOfEntry(opened.database, other)
      if (matter === undefined || found.has(matter.number)) continue
      found.add(matter.number)
      waiting.push(...known.members(matter.number))
    }
  }
  return found
}

/** What an entry is tied to: by judgement, or because its own report calls one part of the other. */
function tiesOf({ database }: Opened, { kind, id }: Entry): readonly EntryTie[] {
  if (kind !== "commitment") return []
  return [
    ...partsOfEntry(database, id).map(
      (part): EntryTie => ({ kind: "partOf", entry: part, to: id }),
    ),
    ...judgementsOf(database, id).flatMap(({ left, right, tie }): readonly EntryTie[] => {
      if (tie === undefined) return []
      const [one, to] = tie.of === "left" ? [left, right] : [right, left]
      return [{ kind: tie.kind, entry: one, to }]
    }),
  ]
}

/** How a matter stood by each day that brought a report of it or of what it hangs together with. */
function statesOf(
  opened: Opened,
  number: number,
  known: Known,
  make: MatterMaker,
): readonly MatterState[] {
  const members = known.members(number)
  if (members.length === 0) return []
  const others = [...relatedTo(opened, members, known)].map(
    (other) => [other, known.members(other)] as const,
  )
  const dayOf = ({ report }: Subject): Day => known.day(report.id)
  const begin = members.map(dayOf).sort()[0] ?? endOfDays
  const days = [...new Set([...members, ...others.flatMap(([, told]) => told)].map(dayOf))]
    .filter((day) => day >= begin)
    .sort()
  const by = (told: readonly Subject[], day: Day) => told.filter((each) => dayOf(each) <= day)
  const states = days.map((from, index): MatterState => {
    const matter = make(number, by(members, from))
    const around = others
      .map(([other, told]) => [other, by(told, from)] as const)
      .filter(([, told]) => told.length > 0)
      .map(([other, told]) => make(other, told))
    const until = days[index + 1] ?? endOfDays
    return { matter, from, until, ...countOf(matter, around), ...eurosOf(matter, from) }
  })
  return joined(states)
}

/** States that differ in nothing are one. */
function joined(states: readonly MatterState[]): readonly MatterState[] {
  const told: MatterState[] = []
  for (const state of states) {
    const last = told.at(-1)
    const same =
      last !== undefined &&
      last.counts === state.counts &&
      JSON.stringify(last.matter) === JSON.stringify(state.matter)
    if (same) told[told.length - 1] = { ...last, until: state.until }
    else told.push(state)
  }
  return told
}

/** Makes a matter, by its number, of those of its entries that were told by a day. */
type MatterMaker = (number: number, told: readonly Subject[]) => Matter

/**
 * Makes each matter once for each day that tells more of it: matters that hang together are asked for
 * over all days of each other.
 */
function matterMaker({ database }: Opened, known: Known): MatterMaker {
  const made = new Map<string, Matter>()
  const make = (told: readonly Subject[]): Matter => {
    const forms = new Map(told.map(({ report, form }) => [report.id, form]))
    return matterOf(told, {
      profileOf(report, party) {
        const key = forms.get(report)?.(party)
        return key === undefined ? null : (profileOfForm(database, key) ?? null)
      },
      copyGroupOf: (report) => copyGroupOf(database, report),
      matterOf: (entry) => matterOfEntry(database, entry)?.id,
      ties: told.flatMap(({ entry }) => known.ties(entry)),
      rates: referenceRates(),
    })
  }
  return (number, told) => {
    // Those told by a day are the first of those told by a later one: their count says which.
    const key = `${number} ${told.length}`
    const matter = made.get(key) ?? make(told)
    made.set(key, matter)
    return matter
  }
}

function countOf(
  matter: Matter,
  around: readonly Matter[],
): Pick<MatterState, "counts" | "whyNot"> {
  if (matter.kind !== "commitment") return { counts: true }
  const commitments = around.filter((each): each is CommitmentMatter => each.kind === "commitment")
  const told = countedIn([matter, ...commitments])[0]
  return { counts: told?.counts ?? true, ...(told?.why !== undefined && { whyNot: told.why }) }
}

function eurosOf(matter: Matter, day: Day): Pick<MatterState, "eurosLow" | "eurosHigh"> {
  if (matter.kind !== "commitment" || matter.range === undefined) return {}
  const { currency, low, high } = matter.range
  const when = matter.first ?? day
  const [eurosLow, eurosHigh] = [low, high].map((sum) =>
    inEuros(sum, currency, referenceRates(), when),
  )
  return {
    ...(eurosLow !== undefined && { eurosLow }),
    ...(eurosHigh !== undefined && { eurosHigh }),
  }
}
