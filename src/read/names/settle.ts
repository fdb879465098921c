import { knownSurnames } from "../../lexicon/given-names.ts"
import { whereWords } from "../../lexicon/name-signs.ts"
import { honorifics } from "../../lexicon/offices.ts"
import { type Role, roleOf } from "./cast.ts"
import { bodyRole, type Casting, mention, nameOf, roleOfKnown, siteRole } from "./casting.ts"
import { type Known, knownAs } from "./dictionary.ts"
import { peopleNamed, placeNamed } from "./gazetteer.ts"
import { type Guess, guessesOf } from "./guess.ts"
import { lettersBehind } from "./letters-behind.ts"
import type { NamedSentence } from "./name-sentences.ts"
import { isOfficeHead } from "./name-words.ts"
import { personCalled, personNamed, personSpelt } from "./persons.ts"
import { mentionPlacesWithin } from "./places-within.ts"
import type { Segment } from "./segment.ts"
import { countriesTold, endsAnotherName, isElsewhere } from "./shared-names.ts"
import { keepInMind } from "./short-names.ts"
import { titled } from "./titled.ts"

/** First round: full names and listed names, by which the short ones are then understood. */
export function settleFullNames(casting: Casting, sentences: readonly NamedSentence[]): void {
  const told = countriesTold(sentences)
  for (const sentence of sentences) {
    for (const segment of sentence.segments) {
      const name = nameOf(casting, sentence, segment)
      const { known } = segment
      const here = known !== undefined && !isElsewhere(name, known, told)
      const listed = segment.kind === "body" ? knownAs(withoutArticle(name)) : undefined
      if (listed !== undefined && isElsewhere(withoutArticle(name), listed, told)) continue
      if (here && known.kind === "body" && segment.last > segment.first)
        nameWithoutCountry(casting, sentence, segment, bodyRole(casting.cast, known.name, known))
      if (segment.kind === "person" && segment.last > segment.first)
        personNamed(casting.persons, name)
      else if (segment.kind === "body" && segment.last > segment.first) {
        const role = bodyRole(casting.cast, withoutArticle(name))
        if (segment.country !== undefined) role.country ??= segment.country
        nameWithoutCountry(casting, sentence, segment, role)
        for (const short of shortNames(sentence, segment, name)) casting.bodies.set(short, role)
      }
    }
  }
}

/** Of "U.S. Supreme Court" and "Ukrainian Defence Ministry" the rest alone is the same body further on. */
function nameWithoutCountry(
  casting: Casting,
  { words }: NamedSentence,
  { first, last }: Segment,
  role: Role,
): void {
  const adjective = words[first]
  const rest = words[first + 1]
  const end = words[last]?.end
  if (adjective === undefined || rest === undefined || end === undefined || last - first < 2) return
  const isCountry =
    peopleNamed(adjective.lower) !== undefined || placeNamed(adjective.lower)?.kind === "country"
  const short = casting.text.slice(rest.start, end)
  if (isCountry && !casting.bodies.has(short)) casting.bodies.set(short, role)
}

const withoutArticle = (name: string): string => name.replace(/^[Tt]he /u, "")

/** The acronym in brackets behind a body's name, and the one that its capitals make. */
function shortNames({ words }: NamedSentence, segment: Segment, name: string): readonly string[] {
  const open = words[segment.last + 1]
  const inside = words[segment.last + 2]
  const close = words[segment.last + 3]
  const initials =
    withoutArticle(name)
      .match(/(?<!\p{L})\p{Lu}/gu)
      ?.join("") ?? ""
  const short = initials.length >= 3 ? [initials] : []
  if (open?.text === "(" && close?.text === ")" && inside?.raised) short.push(inside.text)
  const later = lettersBehind(words, segment)
  if (later !== undefined) short.push(later)
  return short
}

/** Second round: every segment in text order is given its party or place. */
export function settleAll(casting: Casting, sentences: readonly NamedSentence[]): void {
  const guesses = guessesOf(casting, sentences)
  if (casting.cast.outlet !== undefined)
    keepInMind(casting, bodyRole(casting.cast, withoutArticle(casting.cast.outlet)))
  const told = countriesTold(sentences)
  for (const sentence of sentences) {
    for (const segment of sentence.segments) {
      const { known, kind } = segment
      if (known !== undefined && endsAnotherName(sentence, segment)) continue
      const name = withoutArticle(nameOf(casting, sentence, segment))
      const listed = known ?? (kind === "body" ? knownAs(name) : undefined)
      if (listed !== undefined && isElsewhere(name, listed, told))
        settleElsewhere(casting, sentence, segment)
      else settle(casting, sentence, segment, guesses)
    }
  }
}

/** A listed name that some other country's body bears here: a body by that name and no more. */
function settleElsewhere(casting: Casting, sentence: NamedSentence, segment: Segment): void {
  const name = withoutArticle(nameOf(casting, sentence, segment))
  const role = toldBody(casting, name) ?? roleOf(casting.cast, "body", name)
  mention(casting, sentence, segment, role)
  keepInMind(casting, role)
}

function settle(
  casting: Casting,
  sentence: NamedSentence,
  segment: Segment,
  guesses: ReadonlyMap<string, Guess>,
): void {
  const name = nameOf(casting, sentence, segment)
  const { known, kind } = segment
  if (kind === "known" && known !== undefined) {
    const role =
      namesake(casting, sentence, segment, known) ?? roleOfKnown(casting, sentence, segment, known)
    mention(casting, sentence, segment, role)
    keepInMind(casting, role)
    if (known.kind === "body" || known.kind === "outlet")
      mentionPlacesWithin(casting, sentence, segment)
  } else if (kind === "label") {
    mention(casting, sentence, segment, labelRole(casting, sentence, segment, titled(name)))
  } else if (kind === "place") mention(casting, sentence, segment, null)
  else if (kind === "site")
    mention(casting, sentence, segment, siteRole(casting, sentence, segment, withoutArticle(name)))
  else if (kind === "body") settleBody(casting, sentence, segment, withoutArticle(name))
  else if (kind === "person")
    mention(casting, sentence, segment, personRole(casting, sentence, segment, name))
  else {
    const role =
      calledHere(casting, segment, name) ??
      (sentence.shouted && !knownSurnames.has(name.toLowerCase())
        ? undefined
        : guessedRole(casting, guesses.get(name), name))
    if (role !== undefined) mention(casting, sentence, segment, role)
  }
}

/** "Paris" is a city, but not where Paris Moreau was told before and no "in" stands with it. */
function namesake(
  casting: Casting,
  sentence: NamedSentence,
  segment: Segment,
  { kind, country }: Known,
): Role | undefined {
  const { first, last } = segment
  if (first !== last || (kind !== "place" && kind !== "seat")) return undefined
  // Continents give nobody a surname.
  if (kind === "place" && country === undefined) return undefined
  const before = sentence.words[first - 1]
  if (whereWords.has(before?.lower ?? "") || before?.text === ",") return undefined
  return personCalled(casting.persons, nameOf(casting, sentence, segment))
}

function settleBody(
  casting: Casting,
  sentence: NamedSentence,
  segment: Segment,
  name: string,
): void {
  const told = toldBody(casting, name) ?? casting.lastOfKind.get(titled(name))
  const person = told === undefined ? personBehindLetters(casting, sentence, segment) : undefined
  if (person !== undefined) {
    mention(casting, sentence, { ...segment, first: segment.last }, person)
    return
  }
  const role = told ?? bodyRole(casting.cast, name)
  mention(casting, sentence, segment, role)
  mentionPlacesWithin(casting, sentence, segment)
  keepInMind(casting, role)
}

/** The body of this short name, or the last of this kind: "the Commission". */
const toldBody = ({ bodies, lastOfKind }: Casting, name: string): Role | undefined =>
  bodies.get(name) ?? lastOfKind.get(name)

/** "DNSA Pyle": letters of a title before somebody told already. */
function personBehindLetters(
  { persons }: Casting,
  { words }: NamedSentence,
  { first, last, sure }: Segment,
): Role | undefined {
  const surname = words[last]
  return sure || first === last || surname === undefined
    ? undefined
    : personCalled(persons, surname.text)
}

/** "MS. JEAN-PIERRE" is Karine Jean-Pierre; "THE PRESIDENT" is whoever holds the office. */
function labelRole(
  casting: Casting,
  sentence: NamedSentence,
  segment: Segment,
  name: string,
): Role {
  const head = sentence.words[segment.last]
  if (head === undefined || !isOfficeHead(head)) return personRole(casting, sentence, segment, name)
  const role = roleOf(casting.cast, "person", `The ${name}`)
  role.office ??= name
  return role
}

function personRole(
  casting: Casting,
  { words }: NamedSentence,
  { first, last }: Segment,
  name: string,
): Role {
  if (last > first) return personNamed(casting.persons, name)
  const honorific = honorifics.get(words[first - 1]?.lower ?? "")
  const role =
    personCalled(casting.persons, name, honorific) ??
    personSpelt(casting.persons, name) ??
    personNamed(casting.persons, name)
  if (honorific != null) role.sex = honorific
  return role
}

/** One capitalised word may be part of a name told elsewhere: a surname, an acronym. */
function calledHere(casting: Casting, { first, last }: Segment, name: string): Role | undefined {
  const body = toldBody(casting, name)
  if (first !== last) return body
  return personCalled(casting.persons, name) ?? body
}

/** What all the places where the name stands tell together; undefined where they tell nothing. */
function guessedRole(
  casting: Casting,
  guess: Guess | undefined,
  name: string,
): Role | null | undefined {
  if (guess === "person")
    return personSpelt(casting.persons, name) ?? personNamed(casting.persons, name)
  if (guess === "body") return bodyRole(casting.cast, withoutArticle(name))
  return guess === "place" ? null : undefined
}
