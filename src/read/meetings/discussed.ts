import { meetingNouns } from "../../lexicon/meeting-words.ts"
import { caseOf } from "../../parse/tree.ts"
import { modalityOf } from "../modality.ts"
import { partyList, partyOf } from "./party-list.ts"
import type { MeetingRule, Scene } from "./rule.ts"
import { distinct, openingOf, spanOf, subjectParties, wordAfter } from "./words.ts"

const withWord = new Set(["with"])

/** "discussed the truce in a phone call": the call is what took place. */
const namesOccasion = ({ sentence, token }: Scene): boolean =>
  sentence.tokens.some(
    (each) =>
      each.index > token.index &&
      meetingNouns.has(each.lemma) &&
      /^(?:in|during|over|at|by)$/u.test(caseOf(sentence, each) ?? ""),
  )

export const discussed: MeetingRule = {
  id: "meeting/discussed",
  reads: "Two people discussed something, or one discussed it with another.",
  on: "verb",
  words: ["discuss"],
  read(scene) {
    const { draft, sentence, at, token, clause } = scene
    // "met to discuss trade" is told by the meeting.
    const own = clause !== undefined && !clause.subjectShared && !clause.passive
    if (!own || clause.object === undefined || namesOccasion(scene)) return undefined
    const found = wordAfter(scene, token.index + 1, withWord)
    const list = found === undefined ? undefined : partyList(draft, at, sentence, found + 1)
    const parties = distinct(subjectParties(draft, at, clause), list?.ids ?? [])
    const people = parties.filter((id) => partyOf(draft, id)?.kind === "person")
    if (people.length < 2 || people.length < parties.length) return undefined
    const after = list && list.ids.length > 0 ? list.end : token.index + 1
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
      "{Mark Rutte and Yasar Guler discussed} air defence in Brussels.",
      { parties: "Mark Rutte, Yasar Guler", form: "meeting", topics: "air defence in Brussels" },
    ],
    ["Mark Rutte discussed air defence in a lecture."],
    ["The paper discussed Mark Rutte and Yasar Guler."],
  ],
}
