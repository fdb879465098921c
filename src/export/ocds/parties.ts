import type { CommitmentMatter } from "../../model/matter.ts"
import type { Profile } from "../../model/profile.ts"
import { profileIn } from "../commitments/told-commitment.ts"
import { known } from "../linked/json-list.ts"
import type { RecordSource } from "../record.ts"

export interface Contracting {
  readonly buyer: Profile | undefined
  /** Who delivers: the recipient where it is a firm or body, for a country is given to. */
  readonly supplier: Profile | undefined
  readonly recipient: Profile | undefined
}

/** Who buys, who delivers and who receives. */
export function contractingOf(record: RecordSource, matter: CommitmentMatter): Contracting {
  const buyer = profileIn(record, matter.provider)
  const recipient = profileIn(record, matter.recipient)
  const supplies = recipient !== undefined && recipient.kind !== "country"
  return { buyer, supplier: supplies ? recipient : undefined, recipient }
}

/** A reference to one of the release's parties. */
export const referenceTo = (profile: Profile) => ({ id: profile.id, name: profile.name })

const partyOf = (profile: Profile, roles: readonly string[]) =>
  known({
    ...referenceTo(profile),
    roles,
    address: profile.country === undefined ? undefined : { country: profile.country },
  })

/** Everybody of the process, each once with all roles. "recipient" is no role of OCDS's own list. */
export function partiesOf({ buyer, supplier, recipient }: Contracting): readonly object[] {
  const roles = new Map<Profile, string[]>()
  const add = (profile: Profile | undefined, role: string) => {
    if (profile !== undefined) roles.set(profile, [...(roles.get(profile) ?? []), role])
  }
  add(buyer, "buyer")
  add(supplier, "supplier")
  if (supplier === undefined) add(recipient, "recipient")
  return [...roles].map(([profile, all]) => partyOf(profile, all))
}
