import type { Draft } from "../draft.ts"
import { fillIn } from "./fill-in.ts"
import type { Promised } from "./promised.ts"

/**
 * Commitments as they will stand on record: what neighbours share filled in, packages whose
 * figures follow left to those figures, and a sum told again in the same report told once.
 */
export function settle(draft: Draft, read: readonly Promised[]): readonly Promised[] {
  const kept: Promised[] = []
  const places = new Map<string, number[]>()
  for (const each of fillIn(draft, read)) {
    const key = `${each.sum?.money.currency} ${each.sum?.money.value}`
    const same = places.get(key)?.slice(-30) ?? []
    const again = same.find((place) => kept[place] && tellsSame(kept[place], each))
    const first = again === undefined ? undefined : kept[again]
    if (again === undefined || first === undefined) {
      places.set(key, [...same, kept.length])
      kept.push(each)
    } else if (fullness(each) > fullness(first)) kept[again] = each
  }
  const completed = new Set(kept.map(({ completes }) => completes))
  return kept.filter(
    (each, place) =>
      !completed.has(each) &&
      (!each.open || (each.recipient && !hasFigures(each, kept.slice(place, place + 20)))),
  )
}

const agree = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b

const isDone = ({ stage }: Promised): boolean => stage === "delivered" || stage === "cancelled"

/** The same sum between parties that do not differ, in another sentence: the story coming back to it. */
function tellsSame(a: Promised, b: Promised): boolean {
  const one = a.sum?.money
  const other = b.sum?.money
  return (
    one !== undefined &&
    other !== undefined &&
    a.index !== b.index &&
    one.value !== undefined &&
    one.value === other.value &&
    one.currency === other.currency &&
    agree(a.provider?.party, b.provider?.party) &&
    agree(a.recipient?.party, b.recipient?.party) &&
    agree(a.instrument, b.instrument) &&
    isDone(a) === isDone(b)
  )
}

const fullness = (each: Promised): number =>
  [each.provider, each.recipient, each.instrument, each.supplies[0]].filter(Boolean).length

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
