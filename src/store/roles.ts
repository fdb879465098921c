import type { Entry } from "../model/entry.ts"

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

/** The parties of an entry with what they do in it, in the entry's order. */
export function rolesOf(entry: Entry): readonly (readonly [role: Role, party: string])[] {
  const roles: [Role, string][] = []
  const take = (role: Role, ...parties: readonly (string | null)[]): void => {
    for (const party of parties) if (party !== null) roles.push([role, party])
  }
  if (entry.kind === "statement") {
    take("speaker", entry.speaker)
    take("to", ...entry.to)
    take("beside", ...entry.beside)
  }
  if (entry.kind === "meeting") take("party", ...entry.parties)
  if (entry.kind === "commitment") {
    take("provider", entry.provider, ...(entry.together ?? []))
    take("recipient", entry.recipient)
  }
  if (entry.kind === "event") {
    take("source", entry.source)
    take("target", entry.target)
  }
  take("via", ...entry.via.map(({ party }) => party))
  return roles
}
