import { officeHeads, officeLetters } from "../../lexicon/offices.ts"
import type { Token } from "../../parse/sentence.ts"
import type { Mention } from "../draft.ts"
import { mentionsIn } from "../look-up.ts"
import { partyOf } from "../meetings/party-list.ts"
import { isAnothers } from "../names/nominals.ts"
import type { Line, Scene } from "./scene.ts"
import type { Speaker } from "./speaker-phrase.ts"
import { maySpeak } from "./who.ts"

/** A person with a noun that the report describes them by: the "jurist" of "jurist Ann Lee". */
interface Described {
  readonly noun: string
  readonly party: string
  readonly line: number
}

const known = new WeakMap<Scene, readonly Described[]>()

/** How many sentences back "the jurist" is still the jurist named there. */
const reach = 20

/**
 * "the jurist", "the MEC": the one person whom the report has called so by name, a few sentences
 * before. Of two neighbours nobody knows which one is meant.
 */
export function describedAs(scene: Scene, line: Line, { head, first }: Speaker): string | null {
  const opener = line.sentence.tokens[first]
  if (opener?.lower !== "the" || !isRole(head)) return null
  const nouns = [head.lower, officeLetters.get(head.lower)]
  const found = new Set(
    describedIn(scene)
      .filter(
        (each) => nouns.includes(each.noun) && each.line < line.at && line.at - each.line <= reach,
      )
      .map(({ party }) => party),
  )
  const [only] = found
  const party = found.size === 1 ? partyOf(scene.draft, only ?? "") : undefined
  return party === undefined || isAnothers(head, party) ? null : party.id
}

/** A noun for one person, or the letters of an office: "jurist", "MEC", "CEO". */
const isRole = (token: Token): boolean =>
  token.tag !== "NNS" &&
  (maySpeak(token) || officeHeads.has(token.lower) || /^\p{Lu}{2,4}$/u.test(token.text))

/** Everybody's descriptions, in text order. Found once for a report. */
function describedIn(scene: Scene): readonly Described[] {
  const before = known.get(scene)
  if (before !== undefined) return before
  const all = scene.lines.flatMap((line) =>
    mentionsIn(scene.draft, line.at).flatMap((mention): readonly Described[] => {
      const { party, kind, form } = mention
      if (party === null || kind !== "person" || form !== "name") return []
      return [...nounsBefore(line, mention), ...nounsBehind(line, mention)].map((noun) => ({
        noun,
        party,
        line: line.at,
      }))
    }),
  )
  known.set(scene, all)
  return all
}

const inPhrase = new Set(["NOUN", "PROPN", "ADJ", "ADP", "DET", "CCONJ", "PART"])

/** "jurist and former law professor at Oulu Ann Lee", "the Minister of Agriculture, Ann Lee". */
function nounsBefore(line: Line, mention: Mention): readonly string[] {
  const { tokens } = line.sentence
  const name = tokens.findIndex(({ start }) => start >= mention.start)
  const nouns: string[] = []
  for (let at = name - 1; at >= Math.max(0, name - 12); at--) {
    const token = tokens[at]
    const comma = token?.text === "," && at === name - 1
    if (token === undefined || (!comma && !inPhrase.has(token.pos))) break
    if (isRole(token)) nouns.push(token.lower)
    // "the mayor and Ann Lee" are two: only before a second description does "and" join.
    if (token.pos === "CCONJ" && nouns.length === 0) break
  }
  return nouns
}

/** "Ann Lee, a researcher at Oulu, …": the noun that heads what stands behind the comma. */
function nounsBehind(line: Line, mention: Mention): readonly string[] {
  const { tokens } = line.sentence
  const comma = tokens.findIndex(({ start }) => start >= mention.end)
  if (tokens[comma]?.text !== ",") return []
  for (let at = comma + 1; at < Math.min(tokens.length, comma + 9); at++) {
    const token = tokens[at]
    if (token === undefined || token.pos === "VERB" || token.pos === "AUX") return []
    const next = tokens[at + 1]
    const ends = next === undefined || next.pos === "ADP" || next.text === ","
    if (ends) return isRole(token) ? [token.lower] : []
  }
  return []
}
