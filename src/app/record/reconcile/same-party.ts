import type { DatabaseSync } from "node:sqlite"
import type { Verdict } from "../../../model/judgement.ts"
import { judgeForms } from "../../../reconcile/judge-forms.ts"
import { formId } from "../../../store/forms.ts"
import { inPair, judgementsOf } from "../../../store/judgements.ts"
import { formById } from "../../../store/profiles.ts"

/** Tells whether two forms, by their keys, are one party: a person's word first, then ours. */
export function samePartyIn(database: DatabaseSync): (a: string, b: string) => Verdict {
  const known = new Map<string, Verdict>()
  return (a, b) => {
    const [left, right] = inPair(formId(a), formId(b))
    const pair = `${left} ${right}`
    const before = known.get(pair)
    if (before !== undefined) return before
    const verdict = verdictOf(database, left, right)
    known.set(pair, verdict)
    return verdict
  }
}

function verdictOf(database: DatabaseSync, left: string, right: string): Verdict {
  const byPerson = judgementsOf(database, left)
    .filter((each) => each.by !== undefined && each.left === left && each.right === right)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
  if (byPerson[0] !== undefined) return byPerson[0].verdict
  const [one, other] = [formById(database, left), formById(database, right)]
  return (one && other && judgeForms(one, other)?.verdict) ?? "different"
}
