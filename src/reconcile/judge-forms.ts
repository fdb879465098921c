import { femaleNames, maleNames } from "../lexicon/given-names.ts"
import { officeSpheres } from "../lexicon/office-spheres.ts"
import type { Compared, Comparison } from "../model/judgement.ts"
import { areAlike, fold, soundOf } from "./fold.ts"
import { bodyWords } from "./form-keys.ts"
import { type Form, withoutEnds } from "./forms.ts"
import { inFull, type PersonName, personName } from "./person-name.ts"
import { compared, weigh } from "./weigh.ts"

/**
 * Are two forms one party? Undefined where their names have nothing in common. A party may change
 * its office without being another; its country and its walk of life change hardly ever.
 */
export function judgeForms(a: Form, b: Form): Comparison | undefined {
  if (a.kind === "person" && b.kind === "person") return judgePersons(a, b)
  const bodies = [a.kind, b.kind].every((kind) => kind === "body" || kind === "outlet")
  return bodies ? judgeBodies(a, b) : undefined
}

function judgePersons(a: Form, b: Form): Comparison | undefined {
  const family = familyNames(a.name, b.name)
  if (family === undefined) return undefined
  return weigh(0, [
    family,
    ...givenNames(a.name, b.name),
    ...suffixes(a.name, b.name),
    ...circumstances(a, b),
  ])
}

/**
 * A father has not his son's "Jr."; but reports leave it out of the name of one who has it, above all
 * where they call him by a short name: "Joe Biden".
 */
function suffixes(a: string, b: string): readonly Compared[] {
  const [one, other] = [personName(a), personName(b)]
  const [left = "", right = ""] = [one.suffix, other.suffix]
  if (left === right || one.given === undefined || other.given === undefined) return []
  const isShort = one.given !== other.given && (left === "" || right === "")
  return [compared("another of the family, perhaps", left, right, isShort ? -1.9 : -3.2)]
}

function familyNames(a: string, b: string): Compared | undefined {
  const [one, two] = [personName(a), personName(b)]
  const [left, right] = [one.family, two.family]
  // "Karine Jean-Pierre" and "Catherine Jean Berggren": a name in the middle makes no family. But of
  // "Ada Berg's lawyer" and "Ada Berg's attorney" the last word is no name.
  const isHers = one.given === two.given && (endsSmall(a) || endsSmall(b))
  const isFamily = (mine: string, other: string): boolean =>
    mine === left.at(-1) || other === right.at(-1) || isHers
  const shared = left.find((word) => right.includes(word) && isFamily(word, word))
  if (shared !== undefined)
    return compared("family name", shared, shared, hasOthers(left, right, shared) ? 0.6 : 1.6)
  for (const name of left) {
    const other = right.find(
      (word) => isFamily(name, word) && areAlike(soundOf(name), soundOf(word), 0.8),
    )
    // A short name that differs in one letter is another name: "Ryan" and "Ryas".
    if (
      other !== undefined &&
      (soundOf(name) === soundOf(other) || Math.min(name.length, other.length) > 4)
    )
      return compared("family name spelled alike", name, other, 1)
  }
  return undefined
}

const endsSmall = (name: string): boolean => /\s\p{Ll}[\p{L}’'-]*$/u.test(name)

/** Have both further names beside a shared one that ends only one of them? */
const hasOthers = (left: readonly string[], right: readonly string[], shared: string): boolean =>
  left.at(-1) !== right.at(-1) &&
  [left, right].every((names) => names.some((name) => name !== shared))

function givenNames(a: string, b: string): readonly Compared[] {
  const [one, other] = [personName(a), personName(b)]
  const [left, right] = [one.given ?? "", other.given ?? ""]
  if (left === "" && right === "") return []
  if (left === "" || right === "") return [compared("given name told once", left, right, -1.2)]
  if (left === right) return [compared("given name", left, right, 2.2)]
  if (isBehindWord(one, other) || isBehindWord(other, one))
    return [compared("given name behind another word", left, right, 1.9)]
  return spelledGivenNames(left, right)
}

/** "Comedian Ellen DeGeneres": what a person does before the whole of the name; "Mary Ann" is a name. */
const isBehindWord = (short: PersonName, long: PersonName): boolean =>
  short.given !== undefined &&
  long.given !== undefined &&
  long.family.join(" ") === [short.given, ...short.family].join(" ") &&
  !maleNames.has(long.given) &&
  !femaleNames.has(long.given)

/** Sounds that a given name cut short has at least: "Max" of "Maximilian", no "Ji" of "Jinping". */
const shortGiven = 3

function spelledGivenNames(left: string, right: string): readonly Compared[] {
  const [one, other] = [soundOf(inFull(left)), soundOf(inFull(right))]
  if (one === other) return [compared("given name in two spellings", left, right, 1.9)]
  if (Math.min(left.length, right.length) === 1)
    return [compared("initial", left, right, left[0] === right[0] ? 0.9 : -5)]
  // "Mary" and "Maggie" differ in one sound as they do in all.
  const isAlike = Math.min(one.length, other.length) > 4 && areAlike(one, other, 0.75)
  const isShort = Math.min(one.length, other.length) >= shortGiven
  if (isAlike || (isShort && (one.startsWith(other) || other.startsWith(one))))
    return [compared("given name spelled alike", left, right, 1.6)]
  return [compared("another given name", left, right, -5)]
}

function circumstances(a: Form, b: Form): readonly Compared[] {
  const found: Compared[] = []
  if (a.country !== undefined && b.country !== undefined)
    found.push(
      a.country === b.country
        ? compared("country", a.country, b.country, 1)
        : compared("another country", a.country, b.country, -2.5),
    )
  if (a.office === undefined || b.office === undefined) return found
  const [left, right] = [officeIn(a.office), officeIn(b.office)]
  const sameOf = a.of === b.of || a.of === undefined || b.of === undefined
  if (left === right && sameOf) found.push(compared("office", a.office, b.office, 1.9))
  else if (isWithin(left, right))
    found.push(compared("one office inside the other", a.office, b.office, 0.8))
  else if (sphereOf(left) !== sphereOf(right))
    found.push(compared("another walk of life", a.office, b.office, againstOffice(left, right)))
  return found
}

/** Who was president is called "former President" afterwards. */
const officeIn = (office: string): string =>
  fold(office).replace(/^(?:then|former|ex|late|acting|outgoing|incumbent) /u, "")

/** The "Secretary" of one report is the "Secretary of State" of the other. */
function isWithin(left: string, right: string): boolean {
  const [one, other] = [left.split(" "), right.split(" ")]
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const rest = long.filter((word) => !short.includes(word))
  return rest.length === long.length - short.length && !rest.some((word) => otherRank.has(word))
}

/** A vice president is no president, and a secretary general no general. */
const otherRank = new Set(["vice", "deputy", "assistant", "under", "prime", "press", "secretary"])

/** A banker may become a minister; a banker is seldom a striker. */
const againstOffice = (left: string, right: string): number =>
  [left, right].some((office) => sphereOf(office) === "public life") ? -1.2 : -3.2

const sphereOf = (office: string): string =>
  officeSpheres.get(office.split(" ").at(-1) ?? "") ?? "public life"

function judgeBodies(a: Form, b: Form): Comparison | undefined {
  const name = bodyNames(a, b)
  if (name === undefined) return undefined
  if (a.country === undefined || b.country === undefined) return weigh(0, [name])
  const home =
    a.country === b.country
      ? compared("country", a.country, b.country, 0.8)
      : compared("another country", a.country, b.country, -4)
  return weigh(0, [name, home])
}

function bodyNames(a: Form, b: Form): Compared | undefined {
  const [left, right] = [bodyWords(a), bodyWords(b)]
  const [one, other] = [[...left].sort().join(" "), [...right].sort().join(" ")]
  if (one === other)
    return compared("name", a.name, b.name, withoutEnds(a.name) === withoutEnds(b.name) ? 3.4 : 2.6)
  const initials = initialsOf(left, b.name) ?? initialsOf(right, a.name)
  if (initials !== undefined)
    return compared("initials", a.name, b.name, initials.length > 3 ? 2.6 : 1.9)
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  return short.length >= 2 && isCutFrom(short, long)
    ? compared("one name inside the other", a.name, b.name, 1)
    : undefined
}

/**
 * Is the short name the long one with words left out, and not with its end cut off? "Sea Rescue Board" may be
 * the "Northern Sea Rescue Board"; the "Bank of Oulu" is none of the "Bank of Oulu Staff Union", and
 * which "Supreme Court" is that of Cuba only its report knows.
 */
function isCutFrom(short: readonly string[], long: readonly string[]): boolean {
  if (short.at(-1) !== long.at(-1)) return false
  let at = 0
  for (const word of long) if (word === short[at]) at++
  return at === short.length
}

/** The acronym where it is made of the other name's initials: "IAEA". */
const initialsOf = (words: readonly string[], acronym: string): string | undefined =>
  words.length > 2 && words.map((word) => word.charAt(0)).join("") === fold(acronym)
    ? acronym
    : undefined
