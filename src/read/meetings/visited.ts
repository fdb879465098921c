import { errandNouns, travelVerbs, visitVerbs } from "../../lexicon/meeting-words.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import type { Draft } from "../draft.ts"
import { datesIn, mentionAt, mentionsIn } from "../look-up.ts"
import { modalityOf } from "../modality.ts"
import { partyList, partyOf } from "./party-list.ts"
import type { MeetingRule, Scene } from "./rule.ts"
import { distinct, endsClause, firstOf, openingOf, subjectParties, wordAfter } from "./words.ts"

const toPlace = new Set(["to", "in", "at"])
const withWord = new Set(["with"])

/** Does a place or country begin at, or right after, this token? "to | the Gaza Strip". */
export function placeAt(
  draft: Draft,
  at: number,
  sentence: Sentence,
  from: number,
): number | undefined {
  const token = sentence.tokens[from]
  if (token === undefined) return undefined
  const index = token.pos === "DET" ? from + 1 : from
  const named = sentence.tokens[index]
  const mention = named && mentionAt(draft, at, named)
  if (mention === undefined) return undefined
  const place = mention.kind === "place" || mention.kind === "country"
  // "visited every Iowa county"
  const next = sentence.tokens.find(({ start }) => start >= mention.end)
  if (next?.pos === "NOUN" && datesIn(draft, next).length === 0) return undefined
  return place && mention.start <= (named?.start ?? 0) ? index : undefined
}

/** Those of the parties who travel: people and delegations, no countries. */
export const travellers = (draft: Draft, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => {
    const kind = partyOf(draft, id)?.kind
    return kind === "person" || kind === "group"
  })

/** What the rest of the clause says they came for: "for talks with …", "to meet …". */
function errand({ sentence }: Scene, from: number): boolean {
  for (let index = from; index < sentence.tokens.length; index++) {
    const token = sentence.tokens[index]
    if (token === undefined) return false
    if (errandNouns.has(token.lower)) return true
    if (/^(?:meet|discuss|consult|review|confer|negotiate)$/u.test(token.lemma)) return true
    if (endsClause(token) && token.tag !== "TO" && token.tag !== "VB") return false
  }
  return false
}

/** Where the place stands that they went to, or undefined. */
function destination(scene: Scene): number | undefined {
  const { draft, sentence, at, token, clause } = scene
  if (visitVerbs.has(token.lemma)) {
    const object = clause?.object
    return object && placeAt(draft, at, sentence, firstOf(sentence, object))
  }
  for (let index = token.index + 1; index < sentence.tokens.length; index++) {
    const each = sentence.tokens[index]
    if (each === undefined) return undefined
    if (toPlace.has(each.lower) && !(each.lower !== "to" && token.lemma === "go")) {
      const place = placeAt(draft, at, sentence, index + 1)
      if (place !== undefined) return place
    }
    if (endsClause(each) && each.lower !== "to") return undefined
  }
  return undefined
}

const isTrip = (scene: Scene, place: number): boolean => {
  const { token, clause } = scene
  if (visitVerbs.has(token.lemma)) return true
  // "was in New Delhi to discuss trade" is a visit; other travels by their errand too.
  if (token.lemma === "be" && scene.sentence.tokens[token.index + 1]?.lower !== "in") return false
  if (token.lemma === "lead") return clause?.object?.lemma === "delegation"
  return errand(scene, place) || hasOffice(scene)
}

/** Ministers who travel somewhere visit it, whatever for. */
const hasOffice = ({ draft, at, clause }: Scene): boolean =>
  clause !== undefined &&
  /^(?:travel|fly|head|arrive)$/u.test(clause.head.lemma) &&
  subjectParties(draft, at, clause).some((id) => partyOf(draft, id)?.office !== undefined)

/** The end of the mention that begins with this token. */
const endOfPlace = ({ draft, at }: Scene, place: Token): number => {
  const mention = mentionsIn(draft, at).find(
    ({ start, end }) => start <= place.start && place.end <= end,
  )
  return mention?.end ?? place.end
}

export const visited: MeetingRule = {
  id: "meeting/visited",
  reads: "Somebody visited a place, or travelled there for talks.",
  on: "verb",
  words: [...visitVerbs, ...travelVerbs, "be"],
  read(scene) {
    const { draft, sentence, at, token, clause } = scene
    if (clause === undefined || clause.passive) return undefined
    const place = destination(scene)
    const named = place === undefined ? undefined : sentence.tokens[place]
    if (place === undefined || named === undefined || !isTrip(scene, place)) return undefined
    const visitors = travellers(draft, subjectParties(draft, at, clause))
    if (visitors.length === 0) return undefined
    const found = wordAfter(scene, place + 1, withWord)
    const hosts = found === undefined ? [] : partyList(draft, at, sentence, found + 1).ids
    return {
      parties: distinct(visitors, travellers(draft, hosts)),
      form: "visit",
      span: {
        start: sentence.tokens[openingOf(clause)]?.start ?? token.start,
        end: endOfPlace(scene, named),
      },
      modality: modalityOf(clause),
      after: place + 1,
      place,
    }
  },
  examples: [
    [
      "{Petr Pavel visited Estonia} last week.",
      { parties: "Petr Pavel", form: "visit", at: "Estonia" },
    ],
    [
      "{Annalena Baerbock arrived in Ankara} on Monday for talks with Hakan Fidan.",
      { parties: "Annalena Baerbock, Hakan Fidan", form: "visit", at: "Ankara", on: "2024-03-11" },
    ],
    ["The storm arrived in Florida on Monday."],
    ["Petr Pavel visited the factory."],
  ],
}
