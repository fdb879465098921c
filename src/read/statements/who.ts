import { groupNouns } from "../../lexicon/group-words.ts"
import { wordSet } from "../../lexicon/lexicon.ts"
import {
  mediaOfSpeech,
  speakingBodies,
  spokespeople,
  unnamedSources,
} from "../../lexicon/media-of-speech.ts"
import { bodyNominals } from "../../lexicon/nominals.ts"
import {
  femaleNouns,
  honorifics,
  maleNouns,
  officeHeads,
  officeLetters,
} from "../../lexicon/offices.ts"
import { idOf } from "../../model/id.ts"
import type { Party } from "../../model/party.ts"
import type { Span } from "../../model/span.ts"
import { covers } from "../../model/span.ts"
import type { Token } from "../../parse/sentence.ts"
import type { Mention } from "../draft.ts"
import { mentionAt, mentionsIn } from "../look-up.ts"
import { withinSlips } from "../slips.ts"
import { namedAhead } from "./beside-name.ts"
import type { Line, Scene } from "./scene.ts"
import type { Speaker } from "./speaker-phrase.ts"

/** The party that a noun phrase names: by its head, else by a name before any preposition. */
export function partyAt(scene: Scene, line: Line, told: Speaker): string | null {
  const phrase = membersOf(line, behindAddress(line, told))
  // "WHO said" is the health organisation.
  if (phrase.head.text !== "WHO" && relatives.has(phrase.head.lower))
    return describedBefore(scene, line, phrase.head.start)
  const called = calledBySurname(scene, phrase)
  if (called !== undefined) return called
  const byHead = mentionAt(scene.draft, line.at, phrase.head)
  if (byHead?.party != null && byHead.kind === "person") return byHead.party
  // "Farm Minister Joe Banda" is he, "a spokesperson for Joe Banda" is not.
  const within = partiesWithin(scene, line, {
    start: phrase.span.start,
    end: prepositionIn(line, phrase),
  }).filter((mention) => !isOwner(scene, mention, phrase) && !isTheirs(line, mention, phrase))
  const person = within.find(({ kind }) => kind === "person") ?? apposed(scene, line, phrase)
  if (person != null) return person.party
  const owned = ownedBody(scene, line, phrase)?.party
  const others = within.filter((mention) => !isEmployer(line, mention, phrase))
  const found = owned ?? byHead?.party ?? others[0]?.party ?? speltOtherwise(scene, phrase) ?? null
  return namedAhead(scene, line, phrase) ?? found
}

const relatives = wordSet("who which that")

/** "Ann Lee, who said": the party whose name ends before the relative pronoun. */
function describedBefore({ draft, text }: Scene, line: Line, before: number): string | null {
  const named = mentionsIn(draft, line.at).findLast(
    ({ party, end }) =>
      party !== null && end <= before && /^[\s,]*$/u.test(text.slice(end, before)),
  )
  return named?.party ?? null
}

const bySurname = new WeakMap<readonly Party[], ReadonlyMap<string, readonly Party[]>>()

/** The report's persons by the last word of their names. The table is made once for a draft. */
function surnamesOf(parties: readonly Party[]): ReadonlyMap<string, readonly Party[]> {
  const known = bySurname.get(parties)
  if (known !== undefined) return known
  const named = parties.filter(({ kind, name }) => kind === "person" && name.includes(" "))
  const table = Map.groupBy(named, ({ name }) => name.slice(name.lastIndexOf(" ") + 1))
  bySurname.set(parties, table)
  return table
}

/** "Paris said", where the report told of one Valeska Paris: no city speaks under a person's surname. */
function calledBySurname({ draft }: Scene, { head, first, last }: Speaker): string | undefined {
  if (first !== last || head.pos !== "PROPN") return undefined
  const found = surnamesOf(draft.parties).get(head.text) ?? []
  const [only] = found
  const before = (only?.mentions[0]?.start ?? head.start) < head.start
  return found.length === 1 && before ? only?.id : undefined
}

/** "said Mauer", where the report told of one K.C. Maurer before: nobody else is nearly called so. */
function speltOtherwise({ draft }: Scene, { head, first, last }: Speaker): string | undefined {
  if (first !== last || head.pos !== "PROPN" || head.text.length < 5) return undefined
  const slips = head.text.length < 8 ? 1 : 2
  const near = [...surnamesOf(draft.parties)].flatMap(([surname, persons]) =>
    surname.charAt(0) === head.text.charAt(0) && withinSlips(surname, head.text, slips)
      ? persons
      : [],
  )
  const [only] = near
  const before = (only?.mentions[0]?.start ?? head.start) < head.start
  return near.length === 1 && before ? only?.id : undefined
}

/** "the minister's office", "her lawyer": not the minister, not she. */
const isOwner = ({ text }: Scene, { end, kind }: Mention, { head }: Speaker): boolean =>
  kind === "person" && end < head.start && /^['’]s?\s/u.test(text.slice(end, end + 3))

/** "the head of the branch at Oulu, Ann Lee", "Council on Ports Chair Ann Lee": the name that ends it. */
const apposed = ({ draft, text }: Scene, line: Line, { span }: Speaker): Mention | undefined =>
  mentionsIn(draft, line.at).find(
    ({ kind, form, start, end, party }) =>
      kind === "person" &&
      form === "name" &&
      party !== null &&
      start > span.start &&
      end === span.end &&
      (text.slice(start - 2, start) === ", " || isOfficeBefore(line, start)),
  )

const isOfficeBefore = ({ sentence: { tokens } }: Line, name: number): boolean =>
  officeHeads.has(tokens.findLast(({ end }) => end <= name)?.lower ?? "")

/** "the Ministry of Culture's Bureau of Heritage": the bureau, whichever of them the tree took. */
const ownedBody = ({ draft, text }: Scene, line: Line, { span }: Speaker): Mention | undefined =>
  mentionsIn(draft, line.at).find(
    ({ kind, form, start, end, party }) =>
      kind === "body" &&
      form === "name" &&
      party !== null &&
      start > span.start &&
      end === span.end &&
      /['’] ?s?\s$/u.test(text.slice(start - 4, start)),
  )

/** "a former TVB anchor", "White House officials": whose they are, not who they are. */
const isEmployer = (line: Line, { kind, end }: Mention, { head }: Speaker): boolean => {
  const before = line.sentence.tokens[head.index - 1]
  return (
    kind !== "person" &&
    before?.end === end &&
    head.pos === "NOUN" &&
    !spokespeople.has(head.lower) &&
    !isBody(head.lemma) &&
    maySpeak(head)
  )
}

/** "her mother": not she. */
const isTheirs = (line: Line, { start, end }: Mention, { first, head }: Speaker): boolean => {
  const owner = line.sentence.tokens[first]
  return owner?.tag === "PRP$" && owner !== head && owner.start === start && owner.end === end
}

function prepositionIn(line: Line, { first, last, span }: Speaker): number {
  const words = line.sentence.tokens.slice(first, last + 1)
  return words.find(({ pos }) => pos === "ADP")?.start ?? span.end
}

/** The mentions of parties in a stretch of text, in order. */
export const partiesWithin = (scene: Scene, line: Line, span: Span): readonly Mention[] =>
  mentionsIn(scene.draft, line.at).filter(
    (mention) => mention.party !== null && covers(span, mention),
  )

const single = new Set(["he", "she", "him", "her"])

/** "he" or "they" where nobody was found for it: whoever spoke last, if that was one or were many. */
export function pronounParty(
  phrase: Speaker,
  last: string | null,
  kind: Party["kind"] | undefined,
): string | null {
  const { lower } = phrase.head
  if (single.has(lower)) return kind === "person" ? last : null
  return lower === "they" && kind !== undefined && kind !== "person" ? last : null
}

/** "the minister's office" speaks for itself. */
const ownedBodies = wordSet("office campaign team staff ministry department administration")

/** Things that end as persons do: "my honor", "a letter". */
const things = wordSet(
  "disorder honor honour favor favour error color colour labor labour letter matter order paper power number computer center centre chapter quarter offer answer order sector factor behavior behaviour humor humour effort banner newsletter disaster weather winter summer list grant warrant restaurant plant moment posture vigor flavor terror horror mirror tenor rigor harbor border barrier carrier water river corner dinner shoulder finger tower shelter register counter ladder layer trigger danger anger hunger fever cancer",
)

const somebodyEnds = /(?:er|or|ist|ian|ant|man|woman|men|women|person|voter|ee)s?$/u

/** "a farmer", "participants", "the ministry": who may have spoken; "the report" and "a plan" may not. */
export const maySpeak = ({ lower, lemma, pos }: Token): boolean =>
  officeLetters.has(lower) ||
  (pos === "NOUN" && (officeHeads.has(lower) || maleNouns.has(lower) || femaleNouns.has(lower))) ||
  unnamedSources.has(lower) ||
  spokespeople.has(lower) ||
  // "The President asks": with a capital, and no name in all the report.
  (pos === "PROPN" && (officeHeads.has(lower) || thrones.has(lower))) ||
  (pos === "NOUN" &&
    !mediaOfSpeech.has(lemma) &&
    (isBody(lemma) || groupNouns.has(lower) || (somebodyEnds.test(lower) && !things.has(lemma))))

/** "The Pope said", with no name in all the report. */
const thrones = wordSet(
  "pope king queen prince princess emperor empress sultan emir imam ayatollah",
)

const isBody = (lemma: string): boolean => bodyNominals.has(lemma) || speakingBodies.has(lemma)

const isPlural = ({ tag, lower }: Token): boolean => tag === "NNS" || lower === "people"

/** A speaker without a name, and where the report has told of it so far. */
export interface Unnamed extends Party {
  readonly mentions: Span[]
}

/** "a senior official", "critics": a party of its own, so that what was said is not nobody's. */
export function unnamedParty(
  scene: Scene,
  line: Line,
  told: Speaker,
  before: Map<string, Unnamed>,
): Party | undefined {
  const phrase = membersOf(line, told)
  const { span } = phrase
  const one = oneOf(line, phrase)
  const head = one ?? phrase.head
  if (relatives.has(phrase.head.lower)) {
    const described = phraseBefore(line, phrase.first)
    return described && unnamedParty(scene, line, described, before)
  }
  const body =
    ownedBodies.has(head.lower) && /['’]s?\s/u.test(scene.text.slice(span.start, head.start))
  if (!body && !maySpeak(head)) return undefined
  if (span.end - span.start > 120) return undefined
  const words = scene.text.slice(span.start, nameEnd(line, phrase, head))
  const name = words
    .replace(/^(?:an?|the|my|our|your|his|her|its|their)\s+/iu, "")
    .replace(/,?\s+(?:who|which|that)$/u, "")
    .replace(/\s+/gu, " ")
  const kind =
    body || isBody(head.lemma) ? "body" : one === undefined && isPlural(head) ? "group" : "person"
  const id = idOf("P", scene.draft.report.id, kind, name.toLowerCase())
  const known = before.get(id)
  const behind = { start: body ? span.start : head.end, end: span.end }
  const of = partiesWithin(scene, line, behind).find(
    (mention) => !body || mention.kind !== "person",
  )?.party
  const mentions = known?.mentions ?? []
  mentions.push(span)
  const party = {
    id,
    ...(of != null && { of }),
    name: known?.name ?? name,
    kind,
    mentions,
  } as const
  before.set(id, party)
  return party
}

/** "Minister of Education Dr Ann Lee": where the tree took "Dr" for the head, the name behind it is. */
function behindAddress(line: Line, phrase: Speaker): Speaker {
  const next = line.sentence.tokens[phrase.head.index + 1]
  const named = next?.pos === "PROPN" && next.index <= phrase.last
  return named && honorifics.has(phrase.head.lower) ? { ...phrase, head: next } : phrase
}

/** "one of the complainants": which of them is not told, but somebody of theirs. */
const oneOf = (line: Line, phrase: Speaker): Token | undefined =>
  phrase.head.lower === "one" ? nounBehindOf(line, phrase) : undefined

/** The noun behind the "of" that follows the head: "commuters" of "some 35% of commuters". */
function nounBehindOf(line: Line, { head, last }: Speaker, reach = 1): Token | undefined {
  const behind = line.sentence.tokens.slice(head.index + 1, last + 1)
  const of = behind.findIndex(({ lower }) => lower === "of")
  return of < 0 || of >= reach ? undefined : behind.slice(of + 1).find(({ pos }) => pos === "NOUN")
}

const shares = wordSet(
  "% percent percentage cent half third quarter fifth majority minority number handful most many some dozens hundreds thousands proportion share",
)

/** "35% of voters", "a majority of the teachers in Oulu": those people, of whom so many speak. */
function membersOf(line: Line, phrase: Speaker): Speaker {
  const { head } = phrase
  const { tokens } = line.sentence
  const isShare = shares.has(head.lower) || shares.has(head.lemma)
  const members = isShare ? nounBehindOf(line, phrase, 3) : undefined
  if (members?.tag !== "NNS") return phrase
  let at = members.index
  while (modifies.has(tokens[at - 1]?.pos ?? "")) at--
  const first = tokens[at] ?? members
  const span = { start: first.start, end: phrase.span.end }
  return { ...phrase, head: members, first: at, span }
}

const modifies = new Set(["ADJ", "NOUN", "PROPN", "NUM"])

/** "sources who said", "a source, who claimed": the noun before the pronoun, with its adjectives. */
function phraseBefore(line: Line, relative: number): Speaker | undefined {
  const { tokens } = line.sentence
  const at = tokens[relative - 1]?.text === "," ? relative - 2 : relative - 1
  const head = tokens[at]
  if (head?.pos !== "NOUN") return undefined
  let first = at
  while (describes.has(tokens[first - 1]?.pos ?? "")) first--
  const start = tokens[first]?.start ?? head.start
  return { head, span: { start, end: head.end }, first, last: at, near: true }
}

const describes = new Set(["ADJ", "NOUN", "PROPN", "NUM", "DET"])
const describing = wordSet("of for from at in with to")

/**
 * Where a speaker without a name has been told apart well enough: "a witness in the trial", but not
 * "a city of 18 million residents" or "a witness in respect of one of the charges on which she".
 */
function nameEnd(line: Line, { last, span }: Speaker, head: Token): number {
  const behind = line.sentence.tokens.slice(head.index + 1, last + 1)
  const at = behind.findIndex(
    ({ pos, tag, text, lower }, index) =>
      pos === "NUM" ||
      pos === "VERB" ||
      tag === "WDT" ||
      tag === "WP" ||
      text === "," ||
      (pos === "ADP" && (index > 0 || !describing.has(lower))),
  )
  const stop = behind[at]
  if (stop === undefined) return span.end
  const told = behind[0]?.lower === "of" && (stop.pos === "ADP" || stop.text === ",")
  return told ? (behind[at - 1]?.end ?? head.end) : head.end
}
