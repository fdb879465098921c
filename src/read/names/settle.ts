import { honorifics } from "../../lexicon/offices.ts"
import type { Role } from "./cast.ts"
import { bodyRole, type Casting, mention, nameOf, roleOfKnown } from "./casting.ts"
import type { NamedSentence } from "./name-sentences.ts"
import { isGivenName } from "./name-words.ts"
import { personCalled, personNamed } from "./persons.ts"
import type { Segment } from "./segment.ts"

/** First round: full names and listed names, by which the short ones are then understood. */
export function settleFullNames(casting: Casting, sentences: readonly NamedSentence[]): void {
  for (const sentence of sentences) {
    for (const segment of sentence.segments) {
      const name = nameOf(casting, sentence, segment)
      if (segment.kind === "person" && segment.last > segment.first)
        personNamed(casting.persons, name)
      else if (segment.kind === "body" && segment.last > segment.first) {
        const role = bodyRole(casting.cast, withoutArticle(name))
        if (segment.country !== undefined) role.country ??= segment.country
        for (const short of shortNames(sentence, segment, name)) casting.bodies.set(short, role)
      }
    }
  }
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
  return short
}

/** Second round: every segment in text order is given its party or place. */
export function settleAll(casting: Casting, sentences: readonly NamedSentence[]): void {
  for (const sentence of sentences) {
    for (const segment of sentence.segments) settle(casting, sentence, segment)
  }
}

function settle(casting: Casting, sentence: NamedSentence, segment: Segment): void {
  const name = nameOf(casting, sentence, segment)
  const { known, kind } = segment
  if (kind === "known" && known !== undefined) {
    mention(casting, sentence, segment, roleOfKnown(casting, sentence, segment, known))
  } else if (kind === "place") mention(casting, sentence, segment, null)
  else if (kind === "body")
    mention(
      casting,
      sentence,
      segment,
      casting.bodies.get(name) ?? bodyRole(casting.cast, withoutArticle(name)),
    )
  else if (kind === "person")
    mention(casting, sentence, segment, personRole(casting, sentence, segment, name))
  else {
    const role = singleRole(casting, sentence, segment, name)
    if (role !== undefined) mention(casting, sentence, segment, role)
  }
}

function personRole(
  casting: Casting,
  { words }: NamedSentence,
  { first, last }: Segment,
  name: string,
): Role {
  if (last > first) return personNamed(casting.persons, name)
  const honorific = honorifics.get(words[first - 1]?.lower ?? "")
  const role = personCalled(casting.persons, name, honorific) ?? personNamed(casting.persons, name)
  if (honorific != null) role.sex = honorific
  return role
}

const placePrepositions = new Set([
  "in",
  "at",
  "near",
  "around",
  "outside",
  "across",
  "from",
  "to",
  "throughout",
  "towards",
  "toward",
  "of",
])
const speaking = new Set(
  "said says told tells added adds noted explained asked wrote tweeted argued stated replied who".split(
    " ",
  ),
)

/** One capitalised word: part of a name told elsewhere, or told by the words around it. */
function singleRole(
  casting: Casting,
  sentence: NamedSentence,
  { first }: Segment,
  name: string,
): Role | null | undefined {
  const { words, index } = sentence
  const word = words[first]
  if (word === undefined) return undefined
  const called = personCalled(casting.persons, name)
  if (called !== undefined) return called
  const body = casting.bodies.get(name)
  if (body !== undefined) return body
  const next = words[first + 1]
  const before = words[first - 1]
  const token = casting.sentences[index]?.tokens[word.last]
  if (next !== undefined && speaking.has(next.lower)) return personNamed(casting.persons, name)
  if (before !== undefined && speaking.has(before.lower)) return personNamed(casting.persons, name)
  if (isGivenName(word) && (token?.relation === "nsubj" || word.pos === "PROPN"))
    return personNamed(casting.persons, name)
  if (word.pos !== "PROPN") return undefined
  if (before !== undefined && placePrepositions.has(before.lower)) return null
  return undefined
}
