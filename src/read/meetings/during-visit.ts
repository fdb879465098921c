import { besideWords, cancelWords } from "../../lexicon/meeting-words.ts"
import type { Modality } from "../../model/entry.ts"
import type { Token } from "../../parse/sentence.ts"
import type { Mention } from "../draft.ts"
import { mentionAt, mentionsIn } from "../look-up.ts"
import { partyList } from "./party-list.ts"
import type { MeetingRule, Scene } from "./rule.ts"
import { placeAt, travellers } from "./visited.ts"
import { distinct, spanOf, subjectParties } from "./words.ts"

const during = new Set(["during", "on", "in", "after", "following", "amid", "throughout", "for"])
const planned = new Set(["planned", "upcoming", "scheduled", "expected", "next"])

/** "paid a visit to", "began a trip to". */
const paying = new Set([
  "pay",
  "make",
  "begin",
  "start",
  "conclude",
  "end",
  "complete",
  "finish",
  "cancel",
  "postpone",
  "scrap",
])

/** The first token of "an unannounced visit", and the words that describe the visit. */
function phraseStart({ sentence, token }: Scene): number {
  let index = token.index
  while (index > 0) {
    const before = sentence.tokens[index - 1]
    if (before === undefined || !/^(?:DET|ADJ|PRON|NUM|NOUN|ADV|PUNCT|PART)$/u.test(before.pos))
      break
    if (before.pos === "PUNCT" && before.text !== "-") break
    index--
  }
  return index
}

/** Whose visit it is: "his", "Stoltenberg's" or the subject of the clause it happened during. */
function visitorsOf(scene: Scene, start: number): readonly string[] {
  const { draft, sentence, at, clause, token } = scene
  for (let index = token.index - 1; index >= start - 2; index--) {
    const word = sentence.tokens[index]
    if (word === undefined) break
    if (word.tag === "PRP$") {
      // "met Giammattei before the end of his visit": of two people it may be either's.
      const others = mentionsIn(draft, at).filter((each) => isEarlierPerson(each, word))
      if (new Set(others.map(({ party }) => party)).size > 1) return []
      return travellers(draft, [mentionAt(draft, at, word)?.party ?? ""])
    }
    if (word.tag !== "POS") continue
    const owner = sentence.tokens[index - 1]
    return travellers(draft, [(owner && mentionAt(draft, at, owner)?.party) ?? ""])
  }
  const before = sentence.tokens[start - 1]
  if (clause === undefined || before === undefined) return []
  const paid = paying.has(clause.head.lemma) && clause.object?.index === token.index
  if (!paid && !during.has(before.lower)) return []
  return travellers(draft, subjectParties(draft, at, clause))
}

const isEarlierPerson = (mention: Mention, word: Token): boolean =>
  mention.kind === "person" && mention.party !== null && mention.end <= word.start

/** Those named as standing beside the visitor: "alongside President …". */
function beside({ draft, sentence, at }: Scene): readonly string[] {
  const found = sentence.tokens.find(({ lower }) => besideWords.has(lower))
  return found ? travellers(draft, partyList(draft, at, sentence, found.index + 1).ids) : []
}

/** "postponed a trip" did not take place, "an upcoming visit" has not yet. */
function modalityBy({ clause, token }: Scene, adjectives: readonly Token[]): Modality {
  if (clause?.object?.index === token.index && cancelWords.has(clause.head.lemma)) return "denied"
  return adjectives.some(({ lower }) => planned.has(lower)) ? "planned" : "asserted"
}

export const duringVisit: MeetingRule = {
  id: "meeting/during-visit",
  reads: "Something happened during somebody's visit to a place.",
  on: "noun",
  words: ["visit", "trip", "stopover"],
  read(scene) {
    const { draft, sentence, at, token } = scene
    const next = sentence.tokens[token.index + 1]
    if (next?.lower !== "to" && next?.lower !== "in") return undefined
    const place = placeAt(draft, at, sentence, token.index + 2)
    if (place === undefined) return undefined
    const start = phraseStart(scene)
    const visitors = visitorsOf(scene, start)
    if (visitors.length === 0) return undefined
    const adjectives = sentence.tokens.slice(start, token.index)
    return {
      parties: distinct(visitors, beside(scene)),
      form: "visit",
      span: spanOf(sentence, start, place + 1),
      modality: modalityBy(scene, adjectives),
      after: place + 1,
      place,
    }
  },
  examples: [
    [
      "Antony Blinken made the remark during {a brief visit to Jordan} on Monday.",
      { parties: "Antony Blinken", form: "visit", at: "Jordan", on: "2024-03-11" },
    ],
    [
      "Alexander Stubb paid {a visit to Estonia} on Tuesday.",
      { parties: "Alexander Stubb", form: "visit", at: "Estonia", on: "2024-03-12" },
    ],
    ["The company paid for a visit to the museum."],
    ["Tourists on a visit to Jordan should carry water."],
  ],
}
