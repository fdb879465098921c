import { groupNouns } from "../../lexicon/group-words.ts"
import { kin, memberNouns } from "../../lexicon/meeting-words.ts"
import { officeHeads } from "../../lexicon/offices.ts"
import type { Sentence } from "../../parse/sentence.ts"
import { mentionsIn } from "../look-up.ts"
import { modalityOf } from "../modality.ts"
import { partyList } from "./party-list.ts"
import type { MeetingRule, Scene } from "./rule.ts"
import { distinct, openingOf, spanOf, subjectParties, wordAfter } from "./words.ts"

const withWord = new Set(["with"])

/** "met his wife": nobody of the public record was met. */
const isPrivate = ({ tokens }: Sentence, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lemma }) => kin.has(lemma))

/** Index where those who were met are named: after "with" or right after the verb. */
function guestsFrom(scene: Scene): number {
  const { sentence, token } = scene
  const found = wordAfter(scene, token.index + 1, withWord)
  if (found !== undefined) return found + 1
  return sentence.tokens[token.index + 1]?.pos === "ADV" ? token.index + 2 : token.index + 1
}

/** "met the needs of the villagers": the object is a thing, and they only belong to it. */
function isThing({ draft, sentence, at, clause }: Scene): boolean {
  const object = clause?.object
  if (object === undefined || object.tag.startsWith("NNP") || !object.tag.startsWith("NN"))
    return false
  const isNamed = mentionsIn(draft, at).some(
    ({ start, end }) => start <= object.start && object.end <= end,
  )
  if (isNamed || memberNouns.has(object.lower) || groupNouns.has(object.lower)) return false
  const next = sentence.tokens[object.index + 1]?.lower
  return !officeHeads.has(object.lower) && (next === "of" || next === "for")
}

export const met: MeetingRule = {
  id: "meeting/met",
  reads: "Somebody met somebody, met with somebody, or several people met.",
  on: "verb",
  words: ["meet"],
  read(scene) {
    const { draft, sentence, at, token, clause } = scene
    // "was met with anger"; "Harris today met with" is easily taken for a participle.
    if (clause === undefined || clause.auxiliaries.some(({ lemma }) => lemma === "be")) return
    const hosts = subjectParties(draft, at, clause)
    const from = guestsFrom(scene)
    const list = partyList(draft, at, sentence, from)
    // "met the target": what was met is nobody.
    const missed = list.ids.length === 0 && (clause.object !== undefined || from > token.index + 2)
    const parties = distinct(hosts, list.ids)
    if (hosts.length === 0 || missed || parties.length < 2 || isThing(scene)) return undefined
    if (isPrivate(sentence, from, list.end)) return undefined
    const after = list.ids.length > 0 ? list.end : token.index + 1
    return {
      parties,
      form: "meeting",
      span: spanOf(sentence, openingOf(clause), after),
      modality: modalityOf(clause),
      after,
    }
  },
  examples: [
    [
      "{Giorgia Meloni met Keir Starmer} in Rome on Monday.",
      { parties: "Giorgia Meloni, Keir Starmer", form: "meeting", at: "Rome", on: "2024-03-11" },
    ],
    [
      "{Foreign Minister Penny Wong met with Wang Yi} to discuss trade.",
      { parties: "Penny Wong, Wang Yi", form: "meeting", topics: "trade" },
    ],
    ["The ministry met its target for the year."],
    ["Norway has met the needs of the Kenyan villagers."],
    ["The plan was met with anger in Paris."],
  ],
}
