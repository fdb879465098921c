import type { Entry } from "./entry.ts"

/** What a party does in an entry. */
export type Role =
  | "speaker"
  | "to"
  | "beside"
  | "party"
  | "provider"
  | "recipient"
  | "source"
  | "target"
  | "via"

type Ids = readonly (string | null)[]
type Field = Exclude<Role, "party" | "via"> | "parties" | "together"

/** The fields of an entry that name parties, in its order; who passed it on is not among them. */
export function partyFieldsOf(entry: Entry): readonly (readonly [field: Field, ids: Ids])[] {
  switch (entry.kind) {
    case "statement":
      return [
        ["speaker", [entry.speaker]],
        ["to", entry.to],
        ["beside", entry.beside],
      ]
    case "meeting":
      return [["parties", entry.parties]]
    case "commitment":
      return [
        ["provider", [entry.provider]],
        ["together", entry.together ?? []],
        ["recipient", [entry.recipient]],
      ]
    case "event":
      return [
        ["source", [entry.source]],
        ["target", [entry.target]],
      ]
    case "figure":
      return []
  }
}

/** Those who give together are all providers. */
const roleOf = (field: Field): Role =>
  field === "parties" ? "party" : field === "together" ? "provider" : field

/** The parties of an entry with what they do in it, in the entry's order. */
export function rolesOf(entry: Entry): readonly (readonly [role: Role, party: string])[] {
  const via = entry.via.map(({ party }) => party)
  const roles: readonly (readonly [Role, Ids])[] = [
    ...partyFieldsOf(entry).map(([field, ids]) => [roleOf(field), ids] as const),
    ["via", via],
  ]
  return roles.flatMap(([role, ids]) =>
    ids.flatMap((party) => (party === null ? [] : [[role, party] as const])),
  )
}
