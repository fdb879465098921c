import type { DatabaseSync } from "node:sqlite"
import type { Judgement, Verdict } from "../../../model/judgement.ts"
import { remembered } from "../../../model/remembered.ts"
import { judgeForms } from "../../../reconcile/judge-forms.ts"
import { formId } from "../../../store/forms.ts"
import { inPair, judgementsOf } from "../../../store/judgements.ts"
import { formById } from "../../../store/profiles.ts"

/** Tells whether two forms, by their keys, are one party: a person's word first, then ours. */
export function samePartyIn(database: DatabaseSync): (a: string, b: string) => Verdict {
  const verdicts = new Map<string, Map<string, Verdict>>()
  // In a round of reconciling parties stay as they are.
  const formNamed = remembered((key) => formById(database, formId(key)))
  const judgedNamed = remembered((key) =>
    judgementsOf(database, formId(key)).filter(({ by }) => by !== undefined),
  )
  const verdictOf = (a: string, b: string): Verdict => {
    const byPerson = latestOf(judgedNamed(a), inPair(formId(a), formId(b)))
    if (byPerson !== undefined) return byPerson.verdict
    const [one, other] = [formNamed(a), formNamed(b)]
    return (one && other && judgeForms(one, other)?.verdict) ?? "different"
  }
  return (a, b) => {
    const [left, right] = inPair(a, b)
    const known = verdicts.get(left) ?? new Map<string, Verdict>()
    if (known.size === 0) verdicts.set(left, known)
    const before = known.get(right)
    if (before !== undefined) return before
    const verdict = verdictOf(left, right)
    known.set(right, verdict)
    return verdict
  }
}

const latestOf = (
  judged: readonly Judgement[],
  [left, right]: readonly [string, string],
): Judgement | undefined =>
  judged
    .filter((each) => each.left === left && each.right === right)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]
