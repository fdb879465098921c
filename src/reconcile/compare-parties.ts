import type { Compared, Verdict } from "../model/judgement.ts"
import { isOfOneReport } from "./forms.ts"
import type { Subject } from "./subject.ts"
import { compared } from "./weigh.ts"

/** Are the parties of two entries one? Undefined where one of them is not known. */
export function sameOf(
  a: Subject,
  idA: string | null,
  b: Subject,
  idB: string | null,
  sameParty: (formA: string, formB: string) => Verdict,
): Verdict | undefined {
  const formA = idA === null ? undefined : a.form(idA)
  const formB = idB === null ? undefined : b.form(idB)
  if (formA === undefined || formB === undefined) return undefined
  if (formA === formB) return "same"
  if (!isOfOneReport(formA) && !isOfOneReport(formB)) return sameParty(formA, formB)
  // A "senior official" of one report may be that of the other, and is no Ada Berg.
  const isDescribed = [formA, formB].every((key) => describedPerson.test(key))
  if (isDescribed) return sameParty(formA, formB) === "different" ? "different" : "unsure"
  // "police" here may be the "authorities" there: what only one report names so tells nothing.
  return "unsure"
}

const describedPerson = /^person:[^#@~ ]+ [^#@~]/u

export const nameIn = ({ party }: Subject, id: string | null): string =>
  id === null ? "" : (party(id)?.name ?? "")

/** A role that both entries have, as a feature: what it adds where the parties are one or are not. */
export function comparedRole(
  role: string,
  [a, idA]: readonly [Subject, string | null],
  [b, idB]: readonly [Subject, string | null],
  sameParty: (formA: string, formB: string) => Verdict,
  weights: { readonly same: number; readonly different: number },
): readonly Compared[] {
  const verdict = sameOf(a, idA, b, idB, sameParty)
  if (verdict === undefined) return []
  const [left, right] = [nameIn(a, idA), nameIn(b, idB)]
  if (verdict === "same") return [compared(role, left, right, weights.same)]
  if (verdict === "different") return [compared(`another ${role}`, left, right, weights.different)]
  return [compared(`${role}, perhaps`, left, right, weights.same / 3)]
}
