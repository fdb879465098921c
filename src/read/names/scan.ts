import { bodiesAlone, foreignOpenings } from "../../lexicon/body-words.ts"
import { ordinaryNames } from "../../lexicon/capital-words.ts"
import { placesToo, siteHeads } from "../../lexicon/place-words.ts"
import { type KnownAt, knownAt } from "./dictionary.ts"
import { peopleNamed } from "./gazetteer.ts"
import { labelOf } from "./labels.ts"
import { bodyEnd, runEnd } from "./name-run.ts"
import {
  isDayOrMonth,
  isGivenName,
  isHonorific,
  isOfficeHead,
  isOfficeModifier,
  isPlaceHead,
  isPlain,
  isThingHead,
  isTopic,
  looksLikeName,
} from "./name-words.ts"
import { outletEnd } from "./outlet-names.ts"
import type { Scanned, Segment } from "./segment.ts"
import { unlistedAt } from "./unlisted.ts"
import type { Word } from "./words.ts"

/** Cuts a sentence's capitalised words into names of persons, bodies and places. */
export function segmentsOf(scanned: Scanned): readonly Segment[] {
  const { words } = scanned
  const segments: Segment[] = []
  const label = labelOf(words)
  if (label?.segment !== undefined) segments.push(label.segment)
  let after: "office" | "honorific" | undefined
  let country: string | undefined
  for (let at = label?.end ?? 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined) break
    const found = word.raised ? segmentAt(scanned, at, after, country) : undefined
    const title = found === undefined ? titleKind(word, words[at - 1]) : undefined
    if (found !== undefined) {
      segments.push(found)
      at = found.last
    }
    after = found === undefined ? title : holdsOffice(words, found) ? "office" : undefined
    country = found === undefined ? peopleNamed(word.lower) : undefined
  }
  return segments
}

/** "Prime Minister of Japan Kenji Mori": the country ends the title, a person follows. */
function holdsOffice(words: readonly Word[], { kind, first }: Segment): boolean {
  if (kind !== "known") return false
  const of = words[first - 1]?.lower === "the" ? first - 2 : first - 1
  const head = words[of - 1]
  return words[of]?.lower === "of" && head !== undefined && isOfficeHead(head)
}

const titleKind = (word: Word, before: Word | undefined): "office" | "honorific" | undefined =>
  isHonorific(word)
    ? "honorific"
    : isOfficeHead(word) && before?.lower !== ","
      ? "office"
      : undefined

function segmentAt(
  scanned: Scanned,
  at: number,
  after: "office" | "honorific" | undefined,
  country: string | undefined,
): Segment | undefined {
  const { text, words, shouted } = scanned
  const word = words[at]
  if (word === undefined || (isDayOrMonth(word) && after === undefined && !isGivenName(word)))
    return undefined
  const match = after === "honorific" ? undefined : knownAt(text, words, at)
  const body = after === undefined && !shouted ? bodyLast(words, at, match) : undefined
  // "Saint Lucia" and "King Fahd University" are names, "King Felipe" begins with a title.
  const title = isHonorific(word) && (match?.last ?? at) === at
  if (body === undefined && title && isTitleHere(words, at)) return undefined
  if (body !== undefined)
    return {
      first: word.lower === "the" ? at + 1 : at,
      last: body,
      kind: isSiteHead(words[body]) ? "site" : "body",
      sure: true,
      ...countryOf(word, country),
    }
  const instead =
    match !== undefined && (isPersonInstead(words, at, match) || isWordInstead(words, at, match))
  if (match !== undefined && !instead) return knownSegment(words, at, match)
  if (isOfficeHead(word) || peopleNamed(word.lower) !== undefined) return undefined
  if (isOfficeModifier(word) && goesToOffice(words, at)) return undefined
  return unlistedAt(scanned, at, after)
}

/** "King Felipe", "the First Lady", "the Imam": the title of somebody, no name of its own. */
const isTitleHere = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.raised === true || titled.has(words[at - 1]?.lower ?? "")

const titled = new Set(["the", "first", "a", "his", "her", "our", "your", "their", "former"])

/** The last word of the body that begins here, where its name goes on beyond what the lists know. */
function bodyLast(
  words: readonly Word[],
  at: number,
  match: KnownAt | undefined,
): number | undefined {
  const known = match?.last ?? at
  const word = words[at]
  if (word === undefined || (match === undefined && isJoiner(word))) return undefined
  const outlet = outletEnd(words, at)
  const body = bodyEnd(words, at)
  if (outlet !== undefined && outlet > known && outlet >= (body ?? at)) return outlet
  const named = body !== undefined && body > known && !startsPlain(words, at, body)
  if (named && !isPartOfThing(words, body)) return body
  if (match !== undefined) return undefined
  if (foreignOpenings.has(word.lower)) {
    const end = runEnd(words, at)
    return end > at ? end : undefined
  }
  return isBodyAlone(words, at) ? at : undefined
}

/** "During Emergency Medical Services Week", "When House Democrats": no part of the name. */
const isJoiner = (word: Word): boolean =>
  isPlain(word) && (word.pos === "ADP" || word.pos === "SCONJ" || /^W/u.test(word.tag))

/** "Poland-Lithuania Gas Interconnection": a line, not a gas company. */
function isPartOfThing(words: readonly Word[], end: number): boolean {
  const head = words[end]
  const next = words[end + 1]
  return (
    head !== undefined &&
    next?.raised === true &&
    isThingHead(next) &&
    (isTopic(head) || weakHeads.has(head.lower))
  )
}

const weakHeads = new Set(["gas", "oil", "capital", "steel", "mining", "electric", "rail"])

/** "The Foundation said", "a motion in Parliament"; not "Foundation Day" nor a head that opens a sentence. */
function isBodyAlone(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (word === undefined || before === undefined || !bodiesAlone.has(word.lower)) return false
  if (before.pos === "PUNCT" || word.text === word.text.toUpperCase()) return false
  return words[at + 1]?.raised !== true
}

const isSiteHead = (word: Word | undefined): boolean => siteHeads.has(word?.lower ?? "")

const countryOf = (word: Word, before: string | undefined): { country?: string } => {
  const country = before ?? peopleNamed(word.lower)
  return country === undefined ? {} : { country }
}

/** "The Government", "Both Houses": a plain word and one head make no name; "the rebel Eastern Front" holds one. */
const startsPlain = (words: readonly Word[], at: number, end: number): boolean => {
  const first = words[at]
  if (first === undefined || !isPlain(first) || end - at >= 2 || isTopicLike(first)) return false
  const before = words[at - 1]
  const opens = before === undefined || before.pos === "PUNCT"
  return opens || (first.pos !== "ADJ" && first.pos !== "NOUN")
}

const isTopicLike = (word: Word): boolean => isOfficeModifier(word) || word.pos === "PROPN"

/** Do capitalised words lead on to an office? "Deputy Prime Minister", not "Finance Group". */
function goesToOffice(words: readonly Word[], at: number): boolean {
  for (let index = at + 1; index < words.length && index < at + 5; index++) {
    const word = words[index]
    if (word === undefined) return false
    if (isOfficeHead(word)) return true
    if (
      !isOfficeModifier(word) &&
      word.lower !== "and" &&
      word.lower !== "of" &&
      word.lower !== "for"
    )
      return false
  }
  return false
}

/** "Michael Jordan" begins before; "Paris Hilton", "Chad Smith" and "Jordan Henderson" begin here. */
function isPersonInstead(words: readonly Word[], at: number, { known, last }: KnownAt): boolean {
  if (last !== at || known.kind === "body" || known.kind === "outlet") return false
  const word = words[at]
  const next = words[at + 1]
  if (word === undefined || next === undefined || !looksLikeName(next)) return false
  return (
    isGivenName(word) &&
    !isPlaceHead(next) &&
    !isOfficeHead(next) &&
    !isOfficeModifier(next) &&
    !isThingHead(next)
  )
}

/** "Labour Minister" and, at the head of a sentence, "Target the poor": the words, not the party or firm. */
function isWordInstead(words: readonly Word[], at: number, { known, last }: KnownAt): boolean {
  const word = words[at]
  const next = words[at + 1]
  // "Del. Jennifer McClellan" is a delegate, no state.
  if (last === at && word !== undefined && isOfficeHead(word) && next?.raised === true) return true
  // "Chief Economist": the office, not the paper.
  if (
    last === at &&
    word !== undefined &&
    isOfficeHead(word) &&
    isOfficeModifier(words[at - 1] ?? word)
  )
    return true
  // "deforestation in the Amazon", "the Brazilian Amazon": the river, not the firm.
  if (last === at && word !== undefined && placesToo.has(word.lower) && isArticle(words[at - 1]))
    return true
  if (last !== at || word === undefined || (known.kind !== "body" && known.kind !== "outlet"))
    return false
  if (isOfficeModifier(word) && next?.raised === true && isOfficeHead(next)) return true
  if (isTopic(word) && isTopicHere(words, at)) return true
  return (
    at === 0 &&
    ordinaryNames.has(word.lower) &&
    word.pos !== "PROPN" &&
    word.text !== word.text.toUpperCase()
  )
}

/** "The Elimination of Child Labour", "Minister of Employment and Labour": a topic, not the party. */
function isTopicHere(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  const first = words[at - 2]
  if (before === undefined) return false
  if (before.raised)
    return at > 1 && before.pos !== "DET" && peopleNamed(before.lower) === undefined
  return (
    (before.lower === "and" || before.lower === ",") && first?.raised === true && isTopic(first)
  )
}

const isArticle = (word: Word | undefined): boolean =>
  word?.lower === "the" || peopleNamed(word?.lower ?? "") !== undefined

function knownSegment(
  words: readonly Word[],
  at: number,
  { known, last }: KnownAt,
): Segment | undefined {
  const next = words[last + 1]
  // "Washington State", "Gaza City", "Kashmir Valley": the name goes on to its head.
  if (next?.raised && isPlaceHead(next) && known.kind !== "body" && known.kind !== "outlet")
    return { first: at, last: last + 1, kind: "place", sure: true }
  // "World Cup", "Paris Agreement", "Twitter Files": the place in the name of a thing is none.
  if (next?.raised && isThingHead(next) && known.kind !== "country") return undefined
  return { first: at, last, kind: "known", known, sure: true }
}
