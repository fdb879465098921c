import { knownSurnames } from "../../lexicon/given-names.ts"
import {
  bodyBefore,
  bodyHave,
  bodyVerbs,
  humanVerbs,
  ownNouns,
  placeLists,
  placeNouns,
  placeTails,
  storms,
  whereWords,
} from "../../lexicon/name-signs.ts"
import type { Token } from "../../parse/sentence.ts"
import { headOf } from "../../parse/tree.ts"
import { type Casting, headToken, nameOf } from "./casting.ts"
import type { NamedSentence } from "./name-sentences.ts"
import { isBodyHead, isEverydayNoun, isGivenName, isOfficeHead, isTopic } from "./name-words.ts"
import { officeAfter } from "./offices.ts"
import type { Segment } from "./segment.ts"
import type { Word } from "./words.ts"

export type Guess = "person" | "body" | "place"

type Votes = Record<Guess | "places", number>

/**
 * What names are that neither lists nor form tell: every place where the name stands votes by the
 * words around it, and the same name is the same kind of thing all through a report.
 */
export function guessesOf(
  casting: Casting,
  sentences: readonly NamedSentence[],
): ReadonlyMap<string, Guess> {
  const votes = new Map<string, Votes>()
  const openings = bodyOpeningsIn(sentences)
  // "my Administration asked": bodies of that kind, whoever does what persons do.
  const heads = new Set<string>()
  for (const sentence of sentences) {
    const places = placesListed(sentence.words)
    // A headline in Title Case tells by no capital what is a name.
    if (sentence.shouted) continue
    for (const [at, segment] of sentence.segments.entries()) {
      if (segment.kind !== "open") continue
      const name = nameOf(casting, sentence, segment)
      const all = votes.get(name) ?? { person: 0, body: 0, place: 0, places: 0 }
      votes.set(name, all)
      all.places++
      const head = sentence.words[segment.last]
      if (head !== undefined && isBodyHead(head)) heads.add(name)
      vote(all, casting, sentence, segment)
      voteByList(all, sentence, at)
      if (places.has(segment.last)) {
        all.place += 5
        all.person -= 5
      }
    }
  }
  const guesses = new Map<string, Guess>()
  const small = smallWordsIn(sentences)
  for (const [name, all] of votes) {
    const guess = winner(all)
    if (isOrdinary(name, small)) continue
    // Firms say and believe as persons do: "Shohoz claimed", of Shohoz Limited.
    if (guess !== undefined)
      guesses.set(
        name,
        guess === "person" && (openings.has(name) || heads.has(name)) ? "body" : guess,
      )
  }
  return guesses
}

/** Of "the counties of Clay, Floyd, and St. Clair" the indices of all that are listed. */
function placesListed(words: readonly Word[]): ReadonlySet<number> {
  const listed = new Set<number>()
  let inside = false
  for (const [at, { raised, lower, text }] of words.entries()) {
    if (lower === "of" && placeLists.has(words[at - 1]?.lower ?? "")) inside = true
    else if (!raised && !/^(?:,|and|the|of)$/u.test(text)) inside = false
    else if (inside && raised) listed.add(at)
  }
  return listed
}

/** Every word that the report writes in small letters. */
function smallWordsIn(sentences: readonly NamedSentence[]): ReadonlySet<string> {
  const small = new Set<string>()
  for (const { words } of sentences)
    for (const { raised, lower } of words) if (!raised) small.add(lower)
  return small
}

/** "Climate Change", "Enhancing Programs": words that the report elsewhere uses as words name nobody. */
const isOrdinary = (name: string, small: ReadonlySet<string>): boolean =>
  name.includes(" ") &&
  name
    .toLowerCase()
    .split(/\s+/u)
    .every((word, at) => small.has(word) || (at === 0 && word.length > 6 && word.endsWith("ing")))

/** First words of the names of bodies: of "Sekunjalo Investment Holdings" news goes on with the first. */
function bodyOpeningsIn(sentences: readonly NamedSentence[]): ReadonlySet<string> {
  const openings = new Set<string>()
  for (const { words, segments } of sentences) {
    for (const { first, last, kind } of segments) {
      const opening = words[first]
      if (kind !== "body" || last === first || opening === undefined) continue
      if (!isTopic(opening) && !isGivenName(opening)) openings.add(opening.text)
    }
  }
  return openings
}

/** How much must speak for a body. */
const bodySigns = 1.2

/** And how much at each place where the name stands. */
const bodySignsEach = 0.55

function winner({ person, body, place, places }: Votes): Guess | undefined {
  const best = Math.max(person, body, place)
  if (best <= 0) return undefined
  if (best === person) return "person"
  if (best === place) return "place"
  // Products, films and feasts have "the" and verbs as well: a body takes more than one sign.
  return best >= bodySigns && best >= places * bodySignsEach ? "body" : undefined
}

function vote(
  votes: Votes,
  casting: Casting,
  { index, words }: NamedSentence,
  { first, last }: Segment,
): void {
  const tree = casting.sentences[index]
  const opening = words[first]
  const closing = words[last]
  if (tree === undefined || opening === undefined || closing === undefined) return
  const before = words[first - 1]?.lower ?? ""
  const next = words[last + 1]
  const after = words[last + 2]
  const token = tree.tokens[headToken(tree, opening.first, closing.last)]
  // “Zero Point”, the ‘Diamond Jubilee’: what stands in marks is a title or a thing.
  if (last > first && /^["“‘'`]+$/u.test(before) && /^["”’'`]+$/u.test(next?.text ?? "")) {
    votes.person -= 4
    votes.body -= 2
  }
  if (whereWords.has(before) && !isBeforeNoun(next)) votes.place += 2
  if ((before === "of" || before === ",") && placeNouns.has(words[first - 2]?.lower ?? ""))
    votes.place += 2
  // "chief executive of Gecamines", "a researcher at Mapbiomas"
  if (
    (before === "of" || before === "at") &&
    isHeldOrStaffed(words[first - 2]) &&
    !isTopic(opening)
  )
    votes.body += 2.5
  if (next !== undefined && !next.raised && placeTails.has(next.lower) && !isTopic(closing))
    votes.place += 2
  if (bodyBefore.has(before)) votes.body += 2
  if (before === "from" || before === "to") votes.place += 0.4
  if (next?.text === "'s" || next?.text === "’s") {
    if (ownNouns.has(after?.lower ?? "")) votes.person += 2
    else votes.body += 0.3
  }
  if (isArticle(before)) votes.body += last > first ? 1 : 0.5
  else if (last > first && votes.places === 1) votes.person += 1
  else if (last > first) votes.person += 0.5
  // "Zdeňka Havlová, deputy governor": an office told behind is held by a person.
  if (last > first && next?.text === "," && officeAfter(words, last) !== undefined)
    votes.person += 2.5
  if (next !== undefined && bodyHave.has(next.lower)) votes.body += 1.5
  if (next?.text === "," && /^\d\d$/u.test(after?.text ?? "")) votes.person += 3
  if (next?.lower === "who" || after?.lower === "who") votes.person += 2
  if (first === last && knownSurnames.has(opening.lower)) votes.person += 2.5
  // "tropical storm Bonnie", "Typhoon Haima": it is named as persons are.
  if (storms.has(before)) votes.person -= 6
  // "Roller Coaster", "Tax Credit": who is called by an everyday noun is told by more than the place.
  const given = words.slice(first, last).some(isGivenName)
  if (last > first && !given && isEverydayNoun(closing)) votes.person -= 1.2
  if (isGivenName(opening)) votes.person += 1.5
  if (token !== undefined) voteByTree(votes, token, headOf(tree, token), last - first)
}

/** "Doda, Ramban and Delhi", "from Ruwais to Dubai": a word listed with places is a place. */
function voteByList(votes: Votes, { words, segments }: NamedSentence, at: number): void {
  const own = segments[at]
  if (own === undefined || own.first !== own.last) return
  const before = listed(words, segments, at - 1)
  const after = listed(words, segments, at)
  // "In Lagos, Okonkwo said", "Ministry of Trade and Industry": a list has three.
  const links = Number(before) + Number(after)
  const further =
    (before && listed(words, segments, at - 2)) || (after && listed(words, segments, at + 1))
  if (links === 0 || (links === 1 && !further)) return
  const isPlace = (segment: Segment | undefined): boolean =>
    segment !== undefined && (segment.kind === "place" || isKnownPlace(segment))
  if ((before && isPlace(segments[at - 1])) || (after && isPlace(segments[at + 1])))
    votes.place += listSign
}

const listSign = 1.5

const isKnownPlace = ({ known }: Segment): boolean =>
  known !== undefined && known.kind !== "body" && known.kind !== "outlet"

/** Do only a comma or "and" stand between the segment at this place and the next? */
function listed(words: readonly Word[], segments: readonly Segment[], at: number): boolean {
  const left = segments[at]
  const right = segments[at + 1]
  if (left === undefined || right === undefined) return false
  const between = words.slice(left.last + 1, right.first).map(({ lower }) => lower)
  return /^(?:,|,? ?(?:and|or|&))$/u.test(between.join(" "))
}

const isHeldOrStaffed = (word: Word | undefined): boolean =>
  word !== undefined && (isOfficeHead(word) || bodyHave.has(word.lower))

/** "Dead in Hajj stampede": the name only tells what sort of thing the noun is. */
const isBeforeNoun = (next: Word | undefined): boolean =>
  next !== undefined && !next.raised && next.pos === "NOUN" && !placeTails.has(next.lower)

const isArticle = (lower: string): boolean =>
  lower === "the" || lower === "a" || lower === "an" || lower === "this"

/** How far behind a name the noun may stand that it modifies: "the Polaroid instant camera". */
const nearNoun = 3

function voteByTree(votes: Votes, token: Token, above: Token | undefined, more: number): void {
  const long = more > 0
  const subject = token.relation === "nsubj" || token.relation === "nsubj:pass"
  if (subject && above !== undefined) {
    if (humanVerbs.has(above.lemma)) votes.person += 2
    else if (bodyVerbs.has(above.lemma)) votes.body += 1.3
    else if (long) votes.person += 0.5
    else votes.body += 0.6
  }
  // "a Creative Commons license", "the Polaroid camera": what stands for a sort of thing is no person.
  if (
    token.relation === "compound" &&
    above?.pos === "NOUN" &&
    above.index - token.index <= more + nearNoun
  ) {
    votes.person -= 2
    votes.body += bodyHave.has(above.lower) ? 0.5 : 0
  }
  if (token.relation === "obj" && !long) votes.body += 0.2
}
