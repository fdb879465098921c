import { group } from "../../../reconcile/group.ts"
import { judgeForms } from "../../../reconcile/judge-forms.ts"
import { profileOf } from "../../../reconcile/profile-of.ts"
import { contradicts } from "../../../reconcile/weigh.ts"
import { candidateForms } from "../../../store/candidates.ts"
import { inPair, keepJudgement } from "../../../store/judgements.ts"
import {
  emptyProfileFor,
  type FormRow,
  formById,
  formByNumber,
  formsOfProfile,
  renameProfile,
  rowsByReports,
  writeProfile,
} from "../../../store/profiles.ts"
import type { Opened } from "../opened.ts"
import { componentOf } from "./component.ts"

/**
 * Shows profiles by the name that their reports use most now: a report that tells of nobody new may
 * still turn the scale.
 */
export function nameAnew({ database }: Opened, profiles: readonly number[]): void {
  for (const number of profiles) {
    const forms = formsOfProfile(database, number)
    if (forms.length > 1) renameProfile(database, number, profileOf(forms).name)
  }
}

/** Holds forms that are new to the record against those like them, and joins what is one party. */
export function joinParties(opened: Opened, newForms: readonly number[], at: string): void {
  const touched = new Set<number>()
  for (const number of newForms) {
    const form = formByNumber(opened.database, number)
    if (form === undefined) continue
    touched.add(form.profile)
    for (const other of candidateForms(opened.database, number)) {
      const profile = judgeTwo(opened, form, formByNumber(opened.database, other), at)
      if (profile !== undefined) touched.add(profile)
    }
  }
  if (touched.size > newForms.length) regroupProfiles(opened, [...touched], at)
}

/** The other's profile where the two are judged to be one party. */
function judgeTwo(
  { database }: Opened,
  form: FormRow,
  other: FormRow | undefined,
  at: string,
): number | undefined {
  if (other === undefined) return undefined
  // In the order of their ids, so that the words do not depend on which came first.
  const [one, two] = form.id < other.id ? [form, other] : [other, form]
  const comparison = judgeForms(one, two)
  if (comparison === undefined) return undefined
  const { verdict } = comparison
  // A name of one report alone that may be anybody's is no work for a person.
  if (verdict === "unsure" && (form.key.includes("#") || other.key.includes("#"))) return undefined
  if (verdict === "different") return undefined
  const [left, right] = inPair(form.id, other.id)
  keepJudgement(database, { about: "party", left, right, comparison, at })
  return verdict === "same" ? other.profile : undefined
}

/** Groups the forms of these profiles anew by all that was judged of them. */
export function regroupProfiles(opened: Opened, profiles: readonly number[], at: string): void {
  const { database } = opened
  const own = profiles.flatMap((profile) => formsOfProfile(database, profile))
  const { members, judgements } = componentOf(
    database,
    own.map(({ id }) => id),
  )
  const byId = new Map(
    members.flatMap((id) => formById(database, id) ?? []).map((form) => [form.id, form]),
  )
  const apart = (left: string, right: string): boolean => {
    const [a, b] = [byId.get(left), byId.get(right)]
    const comparison = a && b && judgeForms(a, b)
    return comparison !== undefined && contradicts(comparison)
  }
  const groups = group([...byId.keys()].sort(), judgements, apart).map((ids) =>
    ids.flatMap((id) => byId.get(id) ?? []),
  )
  const used = new Set<number>()
  for (const members of groups) {
    const [first] = members
    if (first === undefined) continue
    // Parted from a row that another group has taken, they get one of their own.
    const free = rowsByReports(members).find((number) => !used.has(number))
    const number = free ?? emptyProfileFor(database, first)
    used.add(number)
    writeProfile(database, { number, profile: profileOf(members), forms: members, at })
  }
}
