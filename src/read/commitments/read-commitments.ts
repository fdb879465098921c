import type { Draft, Stage as ReadingStage } from "../draft.ts"
import { describe } from "./describe.ts"
import { entryOf } from "./entry-of.ts"
import { type Governor, governorOf, nearestGiving } from "./governor.ts"
import type { Promised, Scene } from "./promised.ts"
import { rules } from "./rules.ts"
import { settle } from "./settle.ts"
import { type Sum, sumsIn } from "./sums.ts"

/** Reads who promised or gave how much of what to whom. */
export const readCommitments: ReadingStage = (draft) => {
  const read: Promised[] = []
  for (const [index, sentence] of draft.sentences.entries()) {
    const sums = sumsIn(draft, sentence)
    for (const [place, sum] of sums.entries()) {
      const scene = sceneOf(draft, index, sum, sums[place + 1], read)
      const found = scene && firstTaken(scene)
      if (found) read.push(found)
    }
  }
  if (read.length === 0) return draft
  const entries = settle(draft, read).map((each) => entryOf(draft, each))
  return { ...draft, entries: [...draft.entries, ...entries] }
}

function firstTaken(scene: Scene): Promised | undefined {
  for (const rule of rules) {
    const found = rule.take(scene)
    if (found) return found
  }
  return undefined
}

/** The words around a sum; undefined where they bar every reading ("asked for $5m"). */
function sceneOf(
  draft: Draft,
  index: number,
  sum: Sum,
  next: Sum | undefined,
  earlier: readonly Promised[],
): Scene | undefined {
  const sentence = draft.sentences[index]
  if (sentence === undefined) return undefined
  const told = describe(draft.report.text, sentence, sum)
  const found =
    governorOf(sentence, sum.head, told.aid) ?? nearestGiving(sentence, sum.at, told.aid)
  if (found && "barredBy" in found) return undefined
  const governor: Governor | undefined = found
  const window = {
    first: Math.min(governor?.clause.head.index ?? sum.at.first, told.holds.first),
    last: (next?.at.first ?? sentence.tokens.length) - 1,
  }
  return { draft, index, sentence, sum, told, governor, window, earlier }
}
