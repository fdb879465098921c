import { idOf } from "../../model/id.ts"
import type { Party } from "../../model/party.ts"
import type { Span } from "../../model/span.ts"

/** A party while the report is being read: its mentions still grow. */
export interface Role {
  readonly id: string
  name: string
  readonly kind: Party["kind"]
  office?: string
  /** The party the office belongs to, or that a body is part of. */
  of?: Role
  country?: string
  sex?: "male" | "female"
  readonly mentions: Span[]
}

/** The parties of one report, in the order they come on. */
export interface Cast {
  readonly report: string
  /** The outlet of the report, which may name itself: "told Meridian". */
  readonly outlet: string | undefined
  readonly roles: Map<string, Role>
}

export const emptyCast = (report: string, outlet?: string): Cast => ({
  report,
  outlet,
  roles: new Map(),
})

/** The party kept under this key, or a new one by that name. */
export function roleOf(
  cast: Cast,
  kind: Party["kind"],
  name: string,
  key = name.toLowerCase(),
): Role {
  const place = `${kind} ${key}`
  const kept = cast.roles.get(place)
  if (kept !== undefined) return kept
  const role: Role = { id: idOf("P", cast.report, kind, key), name, kind, mentions: [] }
  cast.roles.set(place, role)
  return role
}

/** The parties as they go on record, by their first mention; those that only stand behind an office last. */
export function partiesOf(cast: Cast): readonly Party[] {
  const holders = new Set<Role | undefined>()
  for (const { of, mentions } of cast.roles.values()) if (mentions.length > 0) holders.add(of)
  const roles = [...cast.roles.values()].filter(
    (role) => role.mentions.length > 0 || holders.has(role),
  )
  const firstStart = ({ mentions }: Role): number => mentions[0]?.start ?? Number.MAX_SAFE_INTEGER
  for (const { mentions } of roles) mentions.sort((a, b) => a.start - b.start || a.end - b.end)
  roles.sort((a, b) => firstStart(a) - firstStart(b))
  return roles.map(({ id, name, kind, office, of, country, mentions }) => ({
    id,
    name,
    kind,
    ...(office === undefined ? {} : { office }),
    ...(of === undefined ? {} : { of: of.id }),
    ...(country === undefined ? {} : { country }),
    mentions,
  }))
}
