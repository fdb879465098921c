import { bodyEndings } from "../../lexicon/body-words.ts"
import { planNouns, thingAcronyms } from "../../lexicon/capital-words.ts"
import { commonNouns } from "../../lexicon/common-nouns.ts"
import { knownSurnames } from "../../lexicon/given-names.ts"
import { placeNouns } from "../../lexicon/name-signs.ts"
import { placesToo } from "../../lexicon/place-words.ts"
import { knownAs } from "./dictionary.ts"
import { peopleNamed } from "./gazetteer.ts"
import { placeEnd, runEnd } from "./name-run.ts"
import {
  isAcronym,
  isBodyHead,
  isDayOrMonth,
  isEverydayNoun,
  isGivenName,
  isInitial,
  isLeadingSurname,
  isOfficeHead,
  isOfficeModifier,
  isOfficeToo,
  isPeopleWord,
  isPlaceHead,
  isPlain,
  isThingHead,
  isTopic,
  looksLikeName,
  opensPlace,
} from "./name-words.ts"
import type { Scanned, Segment } from "./segment.ts"
import type { Word } from "./words.ts"

/**
 * A name that no list holds: a person by title or given name, a place by its head, an acronym, or a
 * name whose kind only the rest of the report can tell.
 */
export function unlistedAt(
  scanned: Scanned,
  at: number,
  after: "office" | "honorific" | undefined,
): Segment | undefined {
  const { words, shouted } = scanned
  const word = words[at]
  if (word === undefined) return undefined
  const end = runEnd(words, at)
  const last = words[end]
  const sentenceStart = opensSentence(words, at)
  if (last === undefined) return undefined
  if (after === undefined && isPlain(word) && (sentenceStart || end === at || shouted))
    return undefined
  // "Madam Vice President" calls nobody by a name.
  if (after === "honorific" && addressed.has(word.lower)) return undefined
  if (after === "office" && goesOnToHead(words, at, end)) return undefined
  if (after === "office" && isBodyHead(last) && end > at)
    return { first: at, last: end, kind: "body", sure: true }
  if (after === "office" && isOfficeToo(words[at - 1]) && (isCommonEnd(last) || isCommonWord(word)))
    return undefined
  if (after === "honorific" || (after === "office" && !isThingHead(last) && !isPlain(word)))
    return looksLikeName(word) || isInitial(word) || leadsName(words, at)
      ? { first: at, last: end, kind: "person", sure: true }
      : undefined
  if (end > at && isPlaceOf(words, at)) return { first: at, last: end, kind: "place", sure: true }
  if (end > at) return manyWords(scanned, at, end)
  return oneWord(scanned, at, sentenceStart)
}

/** "KM" of "Deputy Attorney General KM Masud Rumy". */
const leadsName = (words: readonly Word[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]]
  return word !== undefined && next !== undefined && isBareInitials(word) && looksLikeName(next)
}

/** "Chief Commercial Officer", "Chief Wholesale Banking Officer": words of one office, and nobody's name. */
const goesOnToHead = (words: readonly Word[], at: number, end: number): boolean => {
  const head = words[end + 1]
  return words[at - 1]?.lower === "chief" && head?.raised === true && isOfficeHead(head)
}

/** "the city of Francisco de Orellana": named after a person, and a place. */
const isPlaceOf = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === "of" && placeNouns.has(words[at - 2]?.lower ?? "")

/** "Executive Orders", "Student Borrowers", "Major Partnership": what ends so is nobody's name. */
const isCommonEnd = (last: Word): boolean =>
  !isGivenName(last) &&
  !knownSurnames.has(last.lower) &&
  (last.tag === "NNPS" || last.tag === "NNS" || isAbstract(last))

/** The "Order" of "Executive Order I", the "Office" of "Executive Office Building". */
const isCommonWord = (word: Word): boolean => isEverydayNoun(word) || isBodyHead(word)

const addressed = new Set(
  "president vice chairman chair secretary speaker prime minister ambassador mayor senator chancellor premier attorney deputy".split(
    " ",
  ),
)

function manyWords({ words, shouted }: Scanned, at: number, end: number): Segment | undefined {
  const word = words[at]
  const last = words[end]
  if (word === undefined || last === undefined) return undefined
  const given = givenAfterTopic(words, at, end)
  if (given !== undefined) return { first: given, last: end, kind: "person", sure: true }
  const branch = shouted ? undefined : countryBranch(words, at, end)
  if (branch !== undefined) return branch
  // "Hamad bin Jassim Charitable Foundation": named after somebody.
  if (end - at >= 3 && isGivenName(word) && isBodyHead(last))
    return { first: at, last: end, kind: "body", sure: true }
  const surnamed = end - at === 1 && surnamesToo.has(last.lower)
  // "Marine Protection" over a list: nobody's name ends so.
  const abstract = shouted ? isAbstract(last) : /(?:tion|sion|ship)s?$/u.test(last.lower)
  if (isGivenName(word) && (surnamed || !isThingHead(last)) && !isPlaceHead(last) && !abstract)
    return { first: at, last: end, kind: "person", sure: true }
  if (isThingHead(last) || isPeoplePair(word, last)) return undefined
  if (isPlaceHead(last))
    return { first: at, last: placeEnd(words, at, end), kind: "place", sure: true }
  // "South American", "East Germans" are peoples.
  if (
    opensPlace(word) &&
    !shouted &&
    !isPeople(last) &&
    !isPeoplePair(word, last) &&
    !isCommon(last)
  )
    return { first: at, last: end, kind: "place", sure: false }
  if (shouted) return headlineWord(word, at)
  const name = allNames(words, at, end)
  if (isLeadingSurname(word) && name && end - at <= 2)
    return { first: at, last: end, kind: "person", sure: true }
  if (name && hasInitial(words, at, end))
    return { first: at, last: end, kind: "person", sure: true }
  if (
    name &&
    end - at <= 3 &&
    !isPeopleWord(word) &&
    hasNameTag(words, at, end) &&
    !isAbstract(last) &&
    last.tag !== "NNPS"
  )
    return { first: at, last: end, kind: "open", sure: false }
  return isAcronym(word) && end - at <= 2 && !isOutcry(words, at, end)
    ? { first: at, last: end, kind: "body", sure: false }
    : undefined
}

/** "IN WITNESS WHEREOF", "ADDRESS WAR LEGACIES": ordinary words set in capitals are no letters of a name. */
const isOutcry = (words: readonly Word[], from: number, to: number): boolean => {
  const run = words.slice(from, to + 1)
  return (
    run.every(({ text }) => text === text.toUpperCase()) && run.some(({ text }) => text.length > 5)
  )
}

/** Does a word in capitals stand beside this one? */
const isShoutedBeside = (words: readonly Word[], at: number): boolean =>
  [words[at - 1], words[at + 1]].some(({ text } = { text: "" } as Word) =>
    /^\p{Lu}{2,}$/u.test(text),
  )

/** Heads of things that, behind one given name, are surnames: "Nathan Law", "Darren Cross". */
const surnamesToo = new Set(["law", "cross", "bond", "page"])

/** "Telecom Namibia", "Actionaid Nigeria": what works in a country; "Mountainous Afghanistan" is the country. */
function countryBranch(words: readonly Word[], at: number, end: number): Segment | undefined {
  const word = words[at]
  const last = words[end]
  if (word === undefined || last === undefined || isGivenName(word) || isGivenName(last))
    return undefined
  const known = knownAs(last.text)
  if (known?.kind !== "country") return undefined
  // "US" behind a name is often the beginning of a sum: "she paid Bashala US $300".
  if (last.text === last.text.toUpperCase() || opensPlace(word)) return undefined
  const before = words[end - 1]
  const told = word.pos === "ADJ" || word.pos === "VERB" || isPlain(word) || isPeopleWord(word)
  if (told || (before !== undefined && (isThingHead(before) || isTopic(before))))
    return { first: end, last: end, kind: "known", known, sure: true }
  return { first: at, last: end, kind: "body", sure: false }
}

function oneWord(
  { words, shouted }: Scanned,
  at: number,
  sentenceStart: boolean,
): Segment | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  // "IN WITNESS WHEREOF, I": no letters of a name where all are in capitals.
  if (isOutcry(words, at, at) && isShoutedBeside(words, at)) return undefined
  // "AIDE: Thank you": a transcript's label.
  if (isAcronym(word) && at === 0 && words[1]?.text === ":") return undefined
  // "GG 0431 A", "NH 1", "GH ₵ 180": letters of a plate, a road, a sum.
  if (isAcronym(word) && word.text.length < 3 && isFigure(words[at + 1])) return undefined
  // "the SAVE plan": what it is called, not who.
  if (isAcronym(word) && planNouns.has(words[at + 1]?.lower ?? "")) return undefined
  if (isAcronym(word) && !shouted)
    // "MPs" and "NGOs" are many.
    return word.text.endsWith("s") ? undefined : { first: at, last: at, kind: "body", sure: false }
  if (shouted) return headlineWord(word, at)
  if (!looksLikeName(word) || isThingHead(word) || isPeopleWord(word)) return undefined
  // "by early April": who is so called has a surname beside it.
  if (isDayOrMonth(word)) return undefined
  // The "Rican" of "the Costa Rican team"
  const before = words[at - 1]
  if (before !== undefined && isPeoplePair(before, word)) return undefined
  // "MoU", "NGOs"
  if (thingAcronyms.has(word.lower) && /\p{Lu}.*\p{Lu}/u.test(word.text)) return undefined
  if (placesToo.has(word.lower)) return { first: at, last: at, kind: "place", sure: true }
  if (sentenceStart && word.pos !== "PROPN") return undefined
  if (word.lower.length > 6 && bodyEndings.some((ending) => word.lower.endsWith(ending)))
    return { first: at, last: at, kind: "body", sure: false }
  return { first: at, last: at, kind: "open", sure: false }
}

const isFigure = (word: Word | undefined): boolean =>
  word !== undefined && /^[\p{N}\p{Sc}#]/u.test(word.text) && !/^(?:19|20)\d\d$/u.test(word.text)

/** Any word of "Clinton Leads Trump" may be a name: only one told in the story below is taken. */
const headlineWord = (word: Word, at: number): Segment | undefined =>
  looksLikeName(word) && !isPlain(word)
    ? { first: at, last: at, kind: "open", sure: false }
    : undefined

const isPeople = (word: Word): boolean =>
  isPeopleWord(word) || peopleNamed(word.lower) !== undefined

/** "South Korean", "North Macedonian" */
const isPeoplePair = (word: Word, last: Word): boolean =>
  peopleNamed(`${word.lower} ${last.lower}`) !== undefined

/** "Central Authority", "Lower House", "South Sudanese side". */
const isCommon = (last: Word): boolean => isPlain(last) || isBodyHead(last) || last.pos !== "PROPN"

/** At the start, or after the quotation mark or bracket that opens it. */
const opensSentence = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]
  return (
    before === undefined || (at <= 2 && before.pos === "PUNCT") || /^[“"‘'(:[]$/u.test(before.text)
  )
}

/** "Secretary for Western Hemisphere Affairs Brian Nichols": the name begins at its given name. */
function givenAfterTopic(words: readonly Word[], from: number, to: number): number | undefined {
  const first = words[from]
  if (first === undefined || isGivenName(first)) return undefined
  for (let index = from + 1; index < to; index++) {
    const word = words[index]
    const before = words[index - 1]
    if (
      word !== undefined &&
      before !== undefined &&
      (isGivenName(word) ||
        (isLeadingSurname(word) && isCallingNoun(words, from, index - 1)) ||
        (isTopic(before) && isNameBehind(words, from, index, to))) &&
      (isTopic(before) ||
        isPlain(before) ||
        isOfficeModifier(before) ||
        isAbstract(before) ||
        isCallingNoun(words, from, index - 1))
    )
      return index
  }
  return undefined
}

/** "Comedian Ellen Lee" at the head of a sentence: a noun for what she does has its capital from there. */
function isCallingNoun(words: readonly Word[], from: number, at: number): boolean {
  const word = words[at]
  if (word === undefined || at !== from || !opensSentence(words, from) || isGivenName(word))
    return false
  return commonNouns.has(word.lower) || /(?:[aeo]log|[cntr])ist$|medians?$/u.test(word.lower)
}

/** "Minister of External Affairs Subrahmanyam Jaishankar": two or three names behind the topic. */
function isNameBehind(words: readonly Word[], from: number, index: number, to: number): boolean {
  const of = words[from - 1]?.lower
  if ((of !== "of" && of !== "for") || to === index || to - index > 2) return false
  return words
    .slice(index, to + 1)
    .every((word) => looksLikeName(word) && word.pos === "PROPN" && !isTopic(word))
}

function allNames(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index <= to; index++) {
    const word = words[index]
    if (word === undefined) return false
    if (!word.raised) continue
    if (!looksLikeName(word) && !isInitial(word) && !(index < to && isBareInitials(word)))
      return false
    if (isPlain(word)) return false
  }
  return true
}

/** "Supporting Sustainable Fishing", the heading of a list, is no name by its parts of speech. */
function hasNameTag(words: readonly Word[], from: number, to: number): boolean {
  if (words[from]?.pos === "VERB" || words[from]?.pos === "ADJ") return false
  let names = 0
  for (let index = from; index <= to; index++) if (words[index]?.pos === "PROPN") names++
  return names * 2 >= to - from + 1
}

/** "HV Seshadri", "V Muraleedharan": initials as Indian and South African papers set them. */
const isBareInitials = ({ text, lower }: Word): boolean =>
  /^\p{Lu}{1,2}$/u.test(text) && !thingAcronyms.has(lower)

/** "Cooperation", "Management", "Mobility": nobody is called by a word that ends so. */
const isAbstract = ({ lower }: Word): boolean =>
  lower.length >= 7 &&
  /(?:tions?|sions?|ments?|ness|ship|ances?|ences?|ity|ities|isms?|logy|graphy|tics|ings|tural|tional)$/u.test(
    lower,
  )

function hasInitial(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const word = words[index]
    if (word !== undefined && (isInitial(word) || isBareInitials(word) || !word.raised)) return true
  }
  return false
}
