import { femaleNouns, honorifics, maleNouns } from "../../lexicon/offices.ts"
import type { Party } from "../../model/party.ts"
import { sexOf } from "./persons.ts"

export type Sex = "male" | "female"

/** What is known of each person's sex: by form of address, office, given name, or a pronoun settled before. */
export function sexesOf(text: string, parties: readonly Party[]): Map<string, Sex> {
  const sexes = new Map<string, Sex>()
  for (const { id, kind, name, office, mentions } of parties) {
    if (kind !== "person") continue
    const addressed = mentions
      .map(({ start }) => addressBefore(text, start))
      .find((sex) => sex !== undefined)
    const sex = addressed ?? byOffice(office) ?? (name.includes(" ") ? sexOf(name) : undefined)
    if (sex !== undefined) sexes.set(id, sex)
  }
  return sexes
}

/** "Mr" of "Mr Shapps". */
function addressBefore(text: string, start: number): Sex | undefined {
  const before = text.slice(Math.max(0, start - 10), start).trimEnd()
  const word = before.slice(before.lastIndexOf(" ") + 1).toLowerCase()
  return honorifics.get(word) ?? undefined
}

function byOffice(office: string | undefined): Sex | undefined {
  const head = office?.slice(office.lastIndexOf(" ") + 1).toLowerCase()
  if (head === undefined) return undefined
  if (maleNouns.has(head)) return "male"
  return femaleNouns.has(head) ? "female" : undefined
}
