import { skeletonOf } from "./fold.ts"
import { bodyWords } from "./form-keys.ts"
import { personName } from "./person-name.ts"
import type { Subject } from "./subject.ts"

/**
 * One word for a party in the keys of entries, the same for all its usual spellings: the bones of
 * a family name, the code of a country, the words of a body. Undefined for nobody and for groups
 * without a name of their own.
 */
export function partyKey({ party }: Subject, id: string | null): string | undefined {
  const found = id === null ? undefined : party(id)
  if (found === undefined) return undefined
  const { kind, name, country } = found
  if (kind === "country") return country ?? name
  if (kind === "person") return skeletonOf(personName(name).family.at(-1) ?? name)
  if (kind === "group") return country
  const words = bodyWords({ name })
  return words.length > 2 ? words.map((word) => word.charAt(0)).join("") : words.join(" ")
}
