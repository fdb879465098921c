import type { AsTold, Version } from "../model/matter.ts"
import { dayOfReport } from "../model/report.ts"
import { withdrawn } from "./corrections.ts"
import type { Subject } from "./subject.ts"

/** One entry's telling of a value. */
export interface Telling<Value> {
  readonly subject: Subject
  readonly value: Value
  /** The value's words, as a correction note would print them. */
  readonly words: string
}

/**
 * The versions of a value, most reported first: tellings that agree are one version. A version that
 * every one of its outlets has since corrected stays visible and counts no more.
 */
export function asTold<Value>(
  tellings: readonly Telling<Value>[],
  agree: (a: Value, b: Value) => boolean,
  best: (values: readonly Value[]) => Value | undefined = (values) => values[0],
): AsTold<Value> | undefined {
  const piles: Telling<Value>[][] = []
  for (const telling of tellings) {
    const pile = piles.find(([first]) => first !== undefined && agree(first.value, telling.value))
    if (pile === undefined) piles.push([telling])
    else pile.push(telling)
  }
  const isWithdrawn = (pile: readonly Telling<Value>[]): boolean =>
    pile.every((telling) => withdrawn(telling, piles.filter((other) => other !== pile).flat()))
  const versions = piles
    .flatMap((pile) => versionOf(pile, best, piles.length > 1 && isWithdrawn(pile)) ?? [])
    .toSorted(
      (a, b) =>
        Number(a.corrected ?? false) - Number(b.corrected ?? false) ||
        b.entries.length - a.entries.length,
    )
  if (versions.length === 0) return undefined
  const standing = versions.filter(({ corrected }) => corrected !== true)
  const state = standing.length > 1 ? "conflict" : versions.length > 1 ? "corrected" : "agreed"
  return { state, versions }
}

function versionOf<Value>(
  pile: readonly Telling<Value>[],
  best: (values: readonly Value[]) => Value | undefined,
  corrected: boolean,
): Version<Value> | undefined {
  const value = best(pile.map((telling) => telling.value))
  if (value === undefined) return undefined
  const days = pile.flatMap(({ subject }) => dayOfReport(subject.report) ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  return {
    value,
    entries: pile.map(({ subject }) => subject.entry.id),
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    ...(corrected ? { corrected } : {}),
  }
}
