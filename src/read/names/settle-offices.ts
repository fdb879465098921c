import type { Role } from "./cast.ts"
import { type Casting, countryRole } from "./casting.ts"
import type { NamedSentence } from "./name-sentences.ts"
import { addressAt, type OfficeRead, officeAfter, officeBefore, officeWithTail } from "./offices.ts"
import type { Segment } from "./segment.ts"
import { titled } from "./titled.ts"
import type { Word } from "./words.ts"

interface Held {
  readonly office: string
  readonly of: Role | undefined
  readonly country: string | undefined
}

/** Gives every person the office told beside the name, and whose office it is. */
export function settleOffices(casting: Casting, sentences: readonly NamedSentence[]): void {
  const equals: { role: Role; held: Held }[] = []
  let last: Held | undefined
  for (const sentence of sentences) {
    for (const segment of sentence.segments) {
      const role = casting.roles.get(segment)
      if (role === undefined || role.kind !== "person") continue
      const read =
        officeBefore(sentence.words, addressAt(sentence.words, segment.first)) ??
        officeWithTail(sentence.words, addressAt(sentence.words, segment.first)) ??
        officeAfter(sentence.words, segment.last)
      if (read === undefined) continue
      const held = heldBy(casting, sentence, read, segment)
      if (held === undefined) continue
      if (/counterpart$/iu.test(held.office)) {
        if (last !== undefined) equals.push({ role, held: { ...held, office: last.office } })
      } else {
        last = held
        give(role, held)
      }
    }
  }
  // "UK counterpart Grant Shapps" counts only where no other words tell his office.
  for (const { role, held } of equals) give(role, held)
}

/** The first office told stays, unless it was a bare "President" and a later one tells of what. */
function give(role: Role, { office, of, country }: Held): void {
  if (role.office !== undefined) {
    const same = lastWord(role.office) === lastWord(office)
    if (role.of !== undefined || of === undefined || !same) return
  }
  role.office = office
  if (of !== undefined) role.of = of
  if (country !== undefined) role.country = country
}

const lastWord = (office: string): string => office.slice(office.lastIndexOf(" ") + 1).toLowerCase()

function heldBy(
  casting: Casting,
  sentence: NamedSentence,
  read: OfficeRead,
  name: Segment,
): Held | undefined {
  const { words, segments } = sentence
  const tailHolder = read.tail === undefined ? undefined : segmentOver(segments, read.tail.holderAt)
  // "Prime Minister of Japan" is held by Japan, "Secretary of State" is a title.
  const inTitle = read.tail !== undefined && tailHolder === undefined
  const office = officeWords(casting, words, read.first, inTitle ? read.tail.last : read.last)
  const { country } = read
  if (country !== undefined) return { office, of: countryRole(casting.cast, country), country }
  // "President Sisi of Egypt": whose office it is may stand behind the name.
  const after = words[name.last + 1]?.lower === "of" ? name.last + 2 : undefined
  const holderAt = read.holderAt ?? (words[after ?? -1]?.lower === "the" ? name.last + 3 : after)
  const holder =
    tailHolder ?? (holderAt === undefined ? undefined : segmentOver(segments, holderAt))
  const of = holder === undefined ? undefined : holderRole(casting, holder, office)
  return { office, of, country: of?.country }
}

/** "SECRETARY BLINKEN:" holds the office of Secretary; "CEO" stays. */
function officeWords(
  { text }: Casting,
  words: readonly Word[],
  first: number,
  last: number,
): string {
  const told = text.slice(words[first]?.start ?? 0, words[last]?.end ?? 0)
  return ofOne(told.length > 4 ? titled(told) : told)
}

/** "Presidents Biden and Duda" hold the office of President each. */
const ofOne = (office: string): string =>
  office.replace(
    /(?<=\b(?:president|minister|senator|representative|ambassador|governor|judge|justice|councillor|councilor|mp))s$/iu,
    "",
  )

const segmentOver = (segments: readonly Segment[], word: number): Segment | undefined =>
  segments.find(({ first, last }) => first <= word && word <= last)

/** Offices of a city, not of the country whose capital it is: "Kyiv mayor Vitali Klitschko". */
const ofCities = /(?:mayor|governor|bishop|archbishop|police chief|councillor|correspondent)$/iu

/** "Washington's envoy", "Kremlin spokesman": a seat holds an office for its country. */
function holderRole(casting: Casting, segment: Segment, office: string): Role | undefined {
  const role = casting.roles.get(segment)
  if (role !== undefined) return role.kind === "person" ? undefined : role
  const { known } = segment
  if (known?.kind !== "seat" || known.country === undefined || ofCities.test(office))
    return undefined
  return countryRole(casting.cast, known.country)
}
