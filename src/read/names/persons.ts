import {
  femaleNames,
  leadingSurnames,
  maleNames,
  nameParticles,
  nameSuffixes,
} from "../../lexicon/given-names.ts"
import { withinSlips } from "../slips.ts"
import { type Cast, type Role, roleOf } from "./cast.ts"
import { titled } from "./titled.ts"

/** A person's name in its parts, in lower case. */
interface NameParts {
  readonly given: readonly string[]
  readonly surname: string
}

/** The persons of a report by every part of their names. */
export interface Persons {
  readonly cast: Cast
  readonly byPart: Map<string, Role[]>
  readonly parts: Map<Role, NameParts>
}

export const emptyPersons = (cast: Cast): Persons => ({ cast, byPart: new Map(), parts: new Map() })

const given = (word: string): boolean => maleNames.has(word) || femaleNames.has(word)

/** In small letters without accents: "Hernández" and "Hernandez" are spellings of one name. */
const plain = (name: string): string =>
  name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC")

/** "Xi Jinping" has its surname first, "Jens Stoltenberg" last; "Jr." is none. */
function partsOf(name: string): NameParts {
  const words = plain(name)
    .replace(/["“”]/gu, "")
    .split(/[\s,]+/u)
    .filter((word) => word !== "" && !nameSuffixes.has(word))
  const [first = ""] = words
  const last = words.at(-1) ?? first
  if (
    words.length >= 2 &&
    leadingSurnames.has(first) &&
    !given(first) &&
    !given(last) &&
    !leadingSurnames.has(last)
  )
    return { surname: first, given: words.slice(1) }
  if (words.length >= 2 && leadingSurnames.has(first) && last.includes("-"))
    return { surname: first, given: words.slice(1) }
  return { surname: last, given: words.slice(0, -1).filter((word) => !nameParticles.has(word)) }
}

/** What the given name tells of the sex. */
export function sexOf(name: string): "male" | "female" | undefined {
  const [first = ""] = name.toLowerCase().split(/[\s-]/u)
  if (maleNames.has(first)) return "male"
  return femaleNames.has(first) ? "female" : undefined
}

/** The person with this full name: one told before, if the given names do not speak against it. */
export function personNamed(persons: Persons, words: string): Role {
  // "JOSEPH R. BIDEN JR." below an order; "JFK" stays.
  const name = words.includes(" ") ? titled(words) : words
  const parts = partsOf(name)
  const told = (persons.byPart.get(parts.surname) ?? []).find((role) => {
    const known = persons.parts.get(role)
    return known?.surname === parts.surname && agree(known.given, parts.given)
  })
  if (told !== undefined) {
    if (name.length > told.name.length) rename(persons, told, name, parts)
    return told
  }
  const role = roleOf(persons.cast, "person", name)
  const sex = sexOf(name)
  if (sex !== undefined) role.sex ??= sex
  index(persons, role, parts)
  return role
}

function rename(persons: Persons, role: Role, name: string, parts: NameParts): void {
  role.name = name
  const sex = sexOf(name)
  if (sex !== undefined) role.sex ??= sex
  index(persons, role, parts)
}

function index(persons: Persons, role: Role, parts: NameParts): void {
  persons.parts.set(role, parts)
  // "Ali Al-Mudhaf" is "Mudhaf" further on.
  const bare = parts.surname.replace(/^(?:al|el|as|ash|ar|an|ad)-/u, "")
  for (const part of new Set([parts.surname, bare, ...parts.given])) {
    const roles = persons.byPart.get(part)
    if (roles === undefined) persons.byPart.set(part, [role])
    else if (!roles.includes(role)) roles.push(role)
  }
}

/** "J." agrees with "James", nothing with everything, "Bill" not with "Hillary". */
function agree(a: readonly string[], b: readonly string[]): boolean {
  const [first] = a
  const [other] = b
  if (first === undefined || other === undefined) return true
  if (first === other || a.includes(other) || b.includes(first)) return true
  const initial =
    first.length <= 2 ? first.charAt(0) : other.length <= 2 ? other.charAt(0) : undefined
  return initial !== undefined && first.charAt(0) === initial && other.charAt(0) === initial
}

/**
 * The person whom one part of a name calls: by surname before given name, and of several the one
 * whose sex fits the form of address and who holds an office, else the one spoken of last.
 */
export function personCalled(
  persons: Persons,
  word: string,
  sex?: "male" | "female" | null,
): Role | undefined {
  const part = plain(word)
  const all = persons.byPart.get(part)
  if (all === undefined) return undefined
  const fitting = all.filter((role) => sex == null || role.sex === undefined || role.sex === sex)
  const bySurname = fitting.filter((role) => persons.parts.get(role)?.surname === part)
  // "Mr Chaiyapruk": much of the world is addressed by the given name; "Mr. Paul" is no Paul Ryan.
  const polite = sex == null || (fitting.length === 1 && !given(part))
  const candidates = bySurname.length > 0 ? bySurname : polite ? fitting : []
  if (candidates.length < 2) return candidates[0]
  const holders = candidates.filter(({ office }) => office !== undefined)
  return (holders.length > 0 ? holders : candidates).reduce((best, role) =>
    lastStart(role) > lastStart(best) ? role : best,
  )
}

/**
 * "Mauer said", where the report told of one K.C. Maurer: a surname that nobody else has and that
 * differs from one full name's by a letter, or by two where it is long.
 */
export function personSpelt({ parts }: Persons, word: string): Role | undefined {
  const surname = plain(word)
  if (surname.length < 5) return undefined
  const slips = surname.length < 8 ? 1 : 2
  const near: Role[] = []
  for (const [role, known] of parts) {
    if (known.given.length === 0 || known.surname.length < 5) continue
    if (known.surname.charAt(0) !== surname.charAt(0)) continue
    if (withinSlips(known.surname, surname, slips)) near.push(role)
  }
  return near.length === 1 ? near[0] : undefined
}

const lastStart = ({ mentions }: Role): number => mentions.at(-1)?.start ?? -1
