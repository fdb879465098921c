import { callVerbs } from "../../lexicon/meeting-words.ts"
import { mentionAt } from "../look-up.ts"
import { modalityOf } from "../modality.ts"
import { partyList, partyOf } from "./party-list.ts"
import type { MeetingRule } from "./rule.ts"
import { distinct, firstOf, openingOf, spanOf, subjectParties } from "./words.ts"

/** "called him a liar", "called Orban dangerous": naming, not telephoning. */
const names = (next: { pos: string; text: string } | undefined): boolean =>
  next !== undefined &&
  (/^(?:DET|NOUN|ADJ|PROPN|PRON|NUM)$/u.test(next.pos) || /^(?:[“"'‘]|''|``)$/u.test(next.text))

export const called: MeetingRule = {
  id: "meeting/called",
  reads: "Somebody called somebody on the telephone.",
  on: "verb",
  words: callVerbs,
  read({ draft, sentence, at, clause }) {
    if (clause === undefined || clause.passive || clause.lemma.includes(" ")) return undefined
    // With both, somebody is given a name; a name alone may be taken for what is said of nobody.
    if (clause.object !== undefined && clause.openComplement !== undefined) return undefined
    const object = clause.object ?? clause.openComplement
    if (object === undefined) return undefined
    const mention = mentionAt(draft, at, object)
    // "called Wednesday for her to resign", "called a former winner a fraud"
    const between = sentence.tokens.slice(clause.head.index + 1, object.index)
    if (between.some(({ pos }) => /^(?:ADP|CCONJ|PUNCT)$/u.test(pos))) return undefined
    if (sentence.tokens[firstOf(sentence, object)]?.lemma === "a") return undefined
    if (mention?.form !== "name" || partyOf(draft, mention.party)?.kind !== "person")
      return undefined
    const hosts = subjectParties(draft, at, clause)
    const list = partyList(draft, at, sentence, firstOf(sentence, object))
    const next = sentence.tokens.find(({ start }) => start >= mention.end)
    const dated = draft.dates.some(({ span }) => span.start === next?.start)
    const parties = distinct(hosts, list.ids)
    if (hosts.length === 0 || parties.length < 2 || (names(next) && !dated)) return undefined
    return {
      parties,
      form: "call",
      span: spanOf(sentence, openingOf(clause), list.end),
      modality: modalityOf(clause),
      after: list.end,
    }
  },
  examples: [
    [
      "{Recep Tayyip Erdogan called Giorgia Meloni} on Tuesday to discuss migration.",
      { parties: "Recep Tayyip Erdogan, Giorgia Meloni", form: "call", on: "2024-03-12" },
    ],
    ["Recep Tayyip Erdogan called Giorgia Meloni a friend."],
    ["Recep Tayyip Erdogan called for talks."],
  ],
}
