import { kin } from "../../lexicon/meeting-words.ts"
import type { Token } from "../../parse/sentence.ts"
import type { Draft } from "../draft.ts"
import { mentionAt } from "../look-up.ts"
import { modalityOf } from "../modality.ts"
import { partyList } from "./party-list.ts"
import type { MeetingRule } from "./rule.ts"
import { distinct, firstOf, openingOf, spanOf, subjectParties, wordAfter } from "./words.ts"

const withWord = new Set(["with"])

/** "met the target", "met his wife": nobody of the public record was met. */
const isNobody = (draft: Draft, at: number, object: Token): boolean =>
  kin.has(object.lemma) || mentionAt(draft, at, object) === undefined

export const met: MeetingRule = {
  id: "meeting/met",
  reads: "Somebody met somebody, met with somebody, or several people met.",
  on: "verb",
  words: ["meet"],
  read({ draft, sentence, at, token, clause }) {
    // "was met with anger"; "Harris today met with" is easily taken for a participle.
    if (clause === undefined || clause.auxiliaries.some(({ lemma }) => lemma === "be")) return
    const hosts = subjectParties(draft, at, clause)
    if (hosts.length === 0) return undefined
    const found = wordAfter({ sentence }, token.index + 1, withWord)
    const { object } = clause
    if (found === undefined && object !== undefined && isNobody(draft, at, object)) return undefined
    const from = found !== undefined ? found + 1 : object && firstOf(sentence, object)
    const list = from === undefined ? undefined : partyList(draft, at, sentence, from)
    const guests = list?.ids ?? []
    if (from !== undefined && guests.length === 0) return undefined
    const parties = distinct(hosts, guests)
    if (parties.length < 2) return undefined
    const after = list?.end ?? token.index + 1
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
    ["The plan was met with anger in Paris."],
  ],
}
