import { group } from "../../../reconcile/group.ts"
import { judgeEntries } from "../../../reconcile/judge-entries.ts"
import type { Knowledge } from "../../../reconcile/knowledge.ts"
import { contradicts } from "../../../reconcile/weigh.ts"
import { candidateEntries, type Keyed } from "../../../store/candidate-entries.ts"
import { endOwnJudgements, inPair, keepJudgement } from "../../../store/judgements.ts"
import type { Opened } from "../opened.ts"
import { componentOf } from "./component.ts"
import type { Subjects } from "./subjects.ts"

/** What judging the entries of a report stands on. */
export interface Round {
  readonly subjects: Subjects
  readonly knowledge: Knowledge
  readonly at: string
}

interface Judgeable extends Keyed {
  readonly isNew: boolean
}

/**
 * Holds entries against those that share a key with them, and puts on record what
 * is the same, unsure, or tied. What was judged of them before, by their old words, is taken back.
 */
export function judgeAnew(
  { database }: Opened,
  entries: readonly Judgeable[],
  { subjects, knowledge, at }: Round,
): void {
  for (const { id, isNew } of entries) if (!isNew) endOwnJudgements(database, id, at)
  const candidates = candidateEntries(database, entries)
  const done = new Set<string>()
  for (const each of entries) {
    const { id } = each
    if (subjects.subject(id) === undefined) continue
    done.add(id)
    for (const other of candidates(each)) {
      // Two of these entries lead to each other, and are judged once.
      if (done.has(other)) continue
      const [left, right] = inPair(id, other)
      const [one, two] = [subjects.subject(left), subjects.subject(right)]
      const comparison = one && two && judgeEntries(one, two, knowledge)
      if (comparison === undefined) continue
      if (comparison.verdict === "different" && comparison.tie === undefined) continue
      keepJudgement(database, { about: "entry", left, right, comparison, at })
    }
  }
}

/** The groups that all which hangs together with these entries falls into. */
export function groupsAround(
  { database }: Opened,
  entries: Iterable<string>,
  { subjects, knowledge }: Round,
): readonly (readonly string[])[] {
  const { members, judgements } = componentOf(database, entries)
  const present = members.filter((id) => subjects.subject(id) !== undefined)
  const apart = (left: string, right: string): boolean => {
    const [a, b] = [subjects.subject(left), subjects.subject(right)]
    const comparison = a && b && judgeEntries(a, b, knowledge)
    return comparison !== undefined && contradicts(comparison)
  }
  return group(present, judgements, apart)
}
