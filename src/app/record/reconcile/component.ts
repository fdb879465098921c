import type { DatabaseSync } from "node:sqlite"
import { type Ruling, rulingsOf } from "../../../store/judgements.ts"

/** Things that hang together, and what was judged among them. */
export interface Component {
  readonly members: readonly string[]
  readonly judgements: readonly Ruling[]
}

/** All that hangs together with the things by "same", over any number of steps. */
export function componentOf(database: DatabaseSync, from: Iterable<string>): Component {
  const members = new Set(from)
  const judgements = new Map<string, Ruling>()
  for (const member of members) {
    for (const judgement of rulingsOf(database, member)) {
      judgements.set(judgement.id, judgement)
      const { left, right, verdict } = judgement
      if (verdict === "same") members.add(left === member ? right : left)
    }
  }
  return { members: [...members].sort(), judgements: [...judgements.values()] }
}
