import type { Judgement } from "../../model/judgement.ts"
import type { NamedForm, Office, Profile } from "../../model/profile.ts"
import { profileOf } from "../../reconcile/profile-of.ts"
import { judgementsOf } from "../../store/judgements.ts"
import { profileNumber } from "../../store/lists/parties.ts"
import { formsOfProfile } from "../../store/profiles.ts"
import type { Opened } from "./opened.ts"

/** A party across reports, and why its forms are held to be one. */
export interface PartyPage extends Profile {
  readonly forms: readonly (NamedForm & { readonly id: string })[]
  readonly offices: readonly Office[]
  readonly judgements: readonly Judgement[]
}

/** The party that an id leads to, under all its names; undefined where the record has none. */
export function partyPage({ database }: Opened, id: string): PartyPage | undefined {
  const number = profileNumber(database, id)
  if (number === undefined) return undefined
  const forms = formsOfProfile(database, number)
  if (forms.length === 0) return undefined
  // Row numbers stay inside the store.
  const profile = profileOf(forms.map(({ number: _, profile: __, id: ___, ...form }) => form))
  const ids = new Map(forms.map((form) => [form.key, form.id]))
  const judgements = new Map(
    forms.flatMap((form) => judgementsOf(database, form.id)).map((each) => [each.id, each]),
  )
  return {
    ...profile,
    forms: profile.forms.map((form) => ({ ...form, id: ids.get(form.key) ?? "" })),
    judgements: [...judgements.values()],
  }
}
