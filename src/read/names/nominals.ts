import { bodyTopics } from "../../lexicon/bodies.ts"
import { wordSet } from "../../lexicon/lexicon.ts"
import {
  bodiesCalled,
  bodyNominals,
  countryNominals,
  looseBodyNominals,
  outletNominals,
  pairNominals,
} from "../../lexicon/nominals.ts"
import {
  femaleNouns,
  maleNouns,
  officeHeads,
  officeModifiers,
  pastOffice,
} from "../../lexicon/offices.ts"
import type { Party } from "../../model/party.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import { peopleNamed } from "./gazetteer.ts"
import { isRankedOffice } from "./name-words.ts"
import type { Pointing } from "./point-back.ts"
import { clearest, weighed } from "./stage-memory.ts"

/** A phrase with "the" that may point back: its words, from the article to its noun. */
export interface NominalRead {
  readonly first: Token
  readonly head: Token
  readonly kind: "office" | "body" | "country" | "pair" | "person"
  /** What else is said of it: "public", "safety" of "the public safety ministry". */
  readonly told: readonly string[]
  /** The country by an adjective: "the Ukrainian president". */
  readonly country?: string
}

const determiners = new Set(["the", "this", "that", "both"])
const longestPhrase = 6

/** "The first black senator", "the only other company": a new one, or one of a kind. */
const tellsAnother = new Set([
  "first",
  "second",
  "third",
  "last",
  "next",
  "only",
  "other",
  "new",
  "same",
  "former",
  "late",
  "then",
  "best",
  "biggest",
  "largest",
  "most",
  "online",
  "entire",
  "whole",
  "average",
  "current",
  "future",
  "previous",
])

/** The definite phrase that this noun heads, if it is of a kind that points at parties. */
export function nominalAt(sentence: Sentence, token: Token): NominalRead | undefined {
  const { tokens } = sentence
  const ranked = isRankedOffice(tokens, token.index)
  const kind = ranked ? "office" : kindOfNoun.get(token.lower)
  if (kind === undefined) return undefined
  const next = tokens[token.index + 1]
  // "the president of France", "the company Acme", "the bank manager", "the group's" is fine.
  if (
    next !== undefined &&
    (next.lower === "of" || next.pos === "PROPN" || next.pos === "NOUN" || next.text === "-")
  )
    return undefined
  let country: string | undefined
  const told: string[] = []
  for (let at = token.index - 1; at >= 0 && at >= token.index - longestPhrase; at--) {
    const before = tokens[at]
    if (before === undefined) return undefined
    if (determiners.has(before.lower)) {
      // "This online network" and "that university" point at what the text is about, not back.
      if (kind === "body" && before.lower !== "the" && token.index - at > 1) return undefined
      const two = before.lower === "both" || tokens[at + 1]?.lower === "two"
      if ((kind === "pair") !== two) return undefined
      return {
        first: before,
        head: token,
        kind,
        told,
        ...(country === undefined ? {} : { country }),
      }
    }
    if (ranked && at === token.index - 1) continue
    if (kind === "office" && officeModifiers.has(before.lower) && !pastOffice.has(before.lower)) {
      told.push(before.lower)
      continue
    }
    if (tellsAnother.has(before.lower)) return undefined
    const people = peopleNamed(before.lower)
    if (before.pos === "NOUN" || bodyTopics.includes(before.lower)) told.push(before.lower)
    if (people !== undefined) country = people
    else if (
      before.pos === "PROPN" ||
      !(
        before.pos === "ADJ" ||
        before.pos === "NOUN" ||
        before.pos === "NUM" ||
        before.text === "-"
      )
    )
      return undefined
  }
  return undefined
}

/** What a noun of a definite phrase may point at, by the noun; of two kinds the later one is meant. */
const kindOfNoun: ReadonlyMap<string, NominalRead["kind"]> = new Map([
  ...[...maleNouns, ...femaleNouns].map((noun) => [noun, "person"] as const),
  ...[...officeHeads].map((noun) => [noun, "office"] as const),
  ...[...pairNominals].map((noun) => [noun, "pair"] as const),
  ...[...countryNominals].map((noun) => [noun, "country"] as const),
  ...[...bodyNominals, ...bodiesCalled.keys()].map((noun) => [noun, "body"] as const),
])

/** Every noun that a definite phrase may point back with. */
export const pointingNouns: readonly string[] = [...kindOfNoun.keys()]

/** The parties that the phrase points at: none where it is not clear, two for "the two leaders". */
export function pointedAt(
  pointing: Pointing,
  { head, kind, told, country }: NominalRead,
): readonly Party[] {
  if (kind === "pair") return pairBefore(pointing)
  const party =
    kind === "office"
      ? officeHolder(pointing, head, told, country)
      : kind === "body"
        ? bodyCalled(pointing, head.lower, told)
        : kind === "country"
          ? onlyCountry(pointing)
          : personBySex(pointing, head.lower)
  return party === undefined ? [] : [party]
}

/** The person spoken of whose office has this noun as its last word. */
function officeHolder(
  pointing: Pointing,
  head: Token,
  modifiers: readonly string[],
  country: string | undefined,
): Party | undefined {
  const noun = head.lower
  const deputy = modifiers.some(isDeputy)
  const holders = new Map<string, Party>()
  for (let at = pointing.told.length - 1; at >= 0; at--) {
    const party = pointing.told[at]?.party
    if (party?.kind !== "person" || party.office === undefined) continue
    const office = party.office.toLowerCase()
    // "The president" is the one in office, not "former President Trump".
    if (pastOffice.has(office.slice(0, office.indexOf(" ")))) continue
    if (office !== noun && !office.endsWith(` ${noun}`) && !office.endsWith(`-${noun}`)) continue
    if (country !== undefined && party.country !== country) continue
    // "The President" is not the Vice President, nor the Foreign Minister the Prime Minister.
    if (isDeputy(office) !== deputy || isAnothers(head, party)) continue
    if (modifiers.some((word) => titles.has(word) && !office.split(" ").includes(word))) continue
    holders.set(party.id, party)
  }
  if (holders.size === 1) return [...holders.values()][0]
  return clearest(
    weighed(pointing.told, pointing.sentence, ({ party }) => (holders.has(party.id) ? 1 : 0)),
    2,
  )
}

/** "The President", with a capital, is that of a country, not of the union told of before. */
export const isAnothers = (head: Token, { of, country }: Party): boolean =>
  head.lower === "president" &&
  head.text !== head.lower &&
  of !== undefined &&
  country === undefined

/** Modifiers that make another office of one: "senior" and "local" do not. */
const titles = wordSet("prime foreign vice deputy first second")

const isDeputy = (office: string): boolean => /\b(?:vice|deputy|assistant|under)\b/u.test(office)

function bodyCalled(pointing: Pointing, noun: string, told: readonly string[]): Party | undefined {
  const called = bodiesCalled.get(noun)
  const last = pointing.told.findLast(({ party }) => {
    if (party.kind === "outlet") return outletNominals.has(noun)
    if (party.kind !== "body") return false
    if (called !== undefined) return called.includes(party.name)
    const words = party.name.toLowerCase().split(" ")
    // "The transport ministry" is not the Foreign Ministry told before.
    return (
      words.includes(noun) &&
      told.every((word) => words.includes(word)) &&
      (!looseBodyNominals.has(noun) || isUnnamed(party))
    )
  })
  if (last !== undefined) return last.party
  if (!looseBodyNominals.has(noun)) return undefined
  return clearest(
    weighed(pointing.told, pointing.sentence, ({ party }) =>
      party.kind === "body" && !isUnnamed(party) ? 1 : 0,
    ),
    2,
  )
}

/** "union", "public safety ministry": known by such words alone. */
const isUnnamed = ({ name }: Party): boolean => name === name.toLowerCase()

/** "The country" is clear where one country alone is in mind. */
const onlyCountry = (pointing: Pointing): Party | undefined =>
  clearest(
    weighed(pointing.told, pointing.sentence, ({ party, mention }) =>
      party.kind === "country" && pointing.sentence - mention.sentence <= 1 ? 1 : 0,
    ),
    2,
  )

function personBySex(pointing: Pointing, noun: string): Party | undefined {
  const sex = maleNouns.has(noun) ? "male" : "female"
  return clearest(
    weighed(pointing.told, pointing.sentence, ({ party }) =>
      party.kind === "person" && pointing.sexes.get(party.id) === sex ? 1 : 0,
    ),
    2.5,
  )
}

/** "The two leaders": the two persons of this sentence or of the nearest one before that names two. */
function pairBefore({ told, sentence }: Pointing): readonly Party[] {
  for (let back = 0; back <= 2; back++) {
    const persons = new Set(
      told
        .filter(
          ({ mention, party }) => mention.sentence === sentence - back && party.kind === "person",
        )
        .map(({ party }) => party),
    )
    if (persons.size === 2) return [...persons]
    if (persons.size > 2) return []
  }
  return []
}
