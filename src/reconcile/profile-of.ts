import type { Day } from "../model/day.ts"
import { idOf } from "../model/id.ts"
import type { NamedForm, Office, Profile } from "../model/profile.ts"
import { mostTold } from "./most-told.ts"
import { shownName } from "./shown-name.ts"

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const latest = "9999"

/** The form seen first; of those of one day the first by key. */
const inSeenOrder = (a: NamedForm, b: NamedForm): number =>
  byText(a.from ?? latest, b.from ?? latest) || byText(a.key, b.key)

/** The id that a form alone would give its profile; it leads to the profile the form has joined. */
export const profileIdOf = (form: Pick<NamedForm, "key">): string => idOf("PR", form.key)

/** One party across reports, from its forms. The id is that of the form seen first. */
export function profileOf(forms: readonly NamedForm[]): Profile {
  const seen = forms.toSorted(inSeenOrder)
  const [first] = seen
  if (first === undefined) throw new Error("a profile has at least one form")
  const used = forms.toSorted((a, b) => b.reports - a.reports || inSeenOrder(a, b))
  const country = mostTold(used.map((form) => form.country))
  return {
    id: profileIdOf(first),
    kind: used[0]?.kind ?? first.kind,
    name: shownName(used),
    ...(country === undefined ? {} : { country }),
    forms: used,
    offices: officesOf(seen),
  }
}

function officesOf(forms: readonly NamedForm[]): readonly Office[] {
  const held = forms.filter(({ office }) => office !== undefined)
  const offices = Map.groupBy(held, ({ office, of }) => `${office}\n${of ?? ""}`)
  return [...offices.values()]
    .map(officeOf)
    .toSorted((a, b) => byText(a.from ?? latest, b.from ?? latest) || byText(a.office, b.office))
}

function officeOf(forms: readonly NamedForm[]): Office {
  const from = bound(
    forms.flatMap((form) => form.from ?? []),
    -1,
  )
  const to = bound(
    forms.flatMap((form) => form.to ?? []),
    1,
  )
  const of = forms[0]?.of
  return {
    office: forms[0]?.office ?? "",
    ...(of === undefined ? {} : { of }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    reports: forms.reduce((sum, { reports }) => sum + reports, 0),
  }
}

const bound = (days: readonly Day[], end: 1 | -1): Day | undefined =>
  end === 1 ? days.toSorted().at(-1) : days.toSorted()[0]
