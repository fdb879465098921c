import type { Draft } from "../draft.ts"
import { partyOf } from "./actor.ts"
import { underFrameworks } from "./contracts/called-off.ts"
import { fillIn } from "./fill-in.ts"
import type { Promised } from "./promised.ts"
import { lent, type Role } from "./provider.ts"

/** What stands on record, and the headlines that only announced some of it. */
interface Settled {
  readonly kept: readonly Promised[]
  readonly announced: readonly Promised[]
}

/**
 * Commitments as they will stand on record: what neighbours share filled in, packages whose
 * figures follow left to those figures, and a sum told again in the same report told once.
 */
export function settle(draft: Draft, read: readonly Promised[]): Settled {
  const kept: Promised[] = []
  const told: Promised[] = []
  const places = new Map<string, readonly number[]>()
  // What is told again stands for what was told first, so that parts keep their whole.
  const now = new Map<Promised, Promised>()
  for (const each of fillIn(draft, read)) {
    const keys = sumsOf(each)
    const same = keys.flatMap((key) => places.get(key) ?? []).slice(-30)
    const again = same.find((place) => kept[place] && tellsSame(draft, kept[place], each))
    const first = again === undefined ? undefined : kept[again]
    if (again === undefined || first === undefined) {
      for (const key of keys) places.set(key, [...(places.get(key) ?? []).slice(-30), kept.length])
      kept.push(each)
    } else {
      const better = betterOf(draft, first, each)
      if (isHead(draft, first) && better !== first) told.push(first)
      kept[again] = better
      for (const one of [first, each]) if (one !== better) now.set(one, better)
    }
  }
  const completed = new Set(kept.map(({ completes }) => completes))
  const stands = (each: Promised, place: number): boolean =>
    !completed.has(each) &&
    (!each.open || (each.recipient && !hasFigures(each, kept.slice(place, place + 20))) === true)
  const standing = kept.filter(stands).map((each) => withWhole(each, now))
  return { kept: underFrameworks(draft, standing), announced: told }
}

/** Of two tellings in one report the story's own before its headline's, else the fuller one. */
function betterOf(draft: Draft, first: Promised, each: Promised): Promised {
  if (isHead(draft, first) && !isHead(draft, each)) return withRoles(each, first)
  return fullness(each) > fullness(first) ? each : first
}

/** Points at the telling of the whole that stands. */
function withWhole(each: Promised, now: ReadonlyMap<Promised, Promised>): Promised {
  let whole = each.partOf
  for (let next = whole && now.get(whole); next; next = now.get(next)) whole = next
  // A part told again as the whole of itself is none.
  return whole === each.partOf ? each : { ...each, partOf: whole === each ? undefined : whole }
}

const agree = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b

/** "Ukrainians" and "Ukraine", "USAID" and "the United States": the same side, told in another word. */
function areOne(draft: Draft, a: Role | undefined, b: Role | undefined): boolean {
  if (agree(a?.party, b?.party)) return true
  const one = partyOf(draft, a?.party)
  const other = partyOf(draft, b?.party)
  const isWide = one?.kind === "country" || other?.kind === "country"
  return isWide && one?.country !== undefined && one.country === other?.country
}

const isDone = ({ stage }: Promised): boolean => stage === "delivered" || stage === "cancelled"

/** One sum between parties that do not differ, in another sentence: the story coming back to it. */
function tellsSame(draft: Draft, a: Promised, b: Promised): boolean {
  return (
    a.index !== b.index &&
    !areItems(draft, a, b) &&
    areOne(draft, a.provider, b.provider) &&
    areOne(draft, a.recipient, b.recipient) &&
    agree(a.instrument, b.instrument) &&
    isDone(a) === isDone(b)
  )
}

/** Two items of a list tell of two things, however much their sums agree. */
function areItems(draft: Draft, a: Promised, b: Promised): boolean {
  const [one, other] = [draft.blockOf[a.index] ?? -1, draft.blockOf[b.index] ?? -1]
  return (
    one !== other && draft.blocks[one]?.kind === "bullet" && draft.blocks[other]?.kind === "bullet"
  )
}

/** Every sum that a commitment states: the headline's dollars are the lead's restatement. */
const sumsOf = ({ sum }: Promised): readonly string[] =>
  sum === undefined
    ? []
    : [sum.money, ...sum.alsoStated]
        .filter(({ value }) => value !== undefined)
        .map(({ currency, value }) => `${currency} ${value}`)

const fullness = (each: Promised): number =>
  [
    each.provider,
    each.recipient,
    each.instrument,
    each.supplies[0],
    each.sum?.alsoStated[0],
  ].filter(Boolean).length

/** Does it stand in a headline or heading, which only announces what the story tells? */
function isHead(draft: Draft, { index }: Promised): boolean {
  const kind = draft.blocks[draft.blockOf[index] ?? -1]?.kind
  return kind === "headline" || kind === "heading"
}

/** The story's own telling, with who gives and who gets as far as only the headline names them. */
const withRoles = (told: Promised, head: Promised): Promised => ({
  ...told,
  provider: told.provider ?? lent(head.provider),
  recipient: told.recipient ?? lent(head.recipient),
  instrument: told.instrument ?? head.instrument,
})

/** How many sentences after a package its figures may follow. */
const reach = 3

const hasFigures = (open: Promised, all: readonly Promised[]): boolean =>
  all.some(
    (each) =>
      each.sum !== undefined &&
      each.index >= open.index &&
      each.index <= open.index + reach &&
      (each.leans || agree(each.recipient?.party, open.recipient?.party)),
  )
