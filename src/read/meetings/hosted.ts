import { hostVerbs } from "../../lexicon/meeting-words.ts"
import type { Clause } from "../../parse/clause.ts"
import { mentionAt } from "../look-up.ts"
import { modalityOf } from "../modality.ts"
import { partyList, partyOf } from "./party-list.ts"
import type { MeetingRule, Scene } from "./rule.ts"
import { distinct, firstOf, openingOf, spanOf, subjectParties } from "./words.ts"

/** Index where the guests are named: after the verb or, in a passive, after its "by". */
const guestsFrom = ({ sentence, head, passive, agent, object }: Clause): number | undefined => {
  if (!passive) return head.index + 1
  if (agent === undefined || object !== undefined) return undefined
  const first = firstOf(sentence, agent)
  return sentence.tokens[first]?.pos === "ADP" ? first + 1 : first
}

/**
 * Is somebody hosted? "welcomed the decision of the President" hosts nobody: the guest is named
 * right after the verb, by a capital or as what the verb is done to.
 */
function isGuest({ draft, sentence, at, clause }: Scene, from: number): boolean {
  if (clause?.lemma === "host" || clause?.lemma === "convene") return true
  const kind = clause?.object && mentionAt(draft, at, clause.object)?.kind
  const first = sentence.tokens[from]?.text ?? ""
  const capital = clause?.object?.text !== clause?.object?.text.toLowerCase()
  return (kind === "person" && capital) || kind === "group" || first !== first.toLowerCase()
}

export const hosted: MeetingRule = {
  id: "meeting/hosted",
  reads: "Somebody hosted, received or welcomed a guest; or a guest was received.",
  on: "verb",
  words: hostVerbs,
  read(scene) {
    const { draft, sentence, at, clause } = scene
    const from = clause && guestsFrom(clause)
    if (clause === undefined || from === undefined || !isGuest(scene, from)) return undefined
    const hosts = subjectParties(draft, at, clause)
    const list = partyList(draft, at, sentence, from)
    const kinds = list.ids.map((id) => partyOf(draft, id)?.kind)
    // "hosting COP 27" is no guest; "hosted the leadership of the Caucus" has one.
    const listed = sentence.tokens.slice(from, list.end)
    const bodies = clause.lemma !== "receive" && listed.some(({ lower }) => lower === "of")
    const apt = kinds.some(
      (kind) => kind === "person" || kind === "group" || (bodies && kind === "body"),
    )
    const parties = distinct(hosts, list.ids)
    if (!apt || kinds.includes("country") || kinds.includes("outlet")) return undefined
    if (hosts.length === 0 || parties.length < 2) return undefined
    // "Finland welcomes the fans": glad of them, not in a room with them.
    const glad = clause.lemma === "welcome" && kinds.every((kind) => kind === "group")
    if (glad && hosts.every((id) => partyOf(draft, id)?.kind === "country")) return undefined
    return {
      parties,
      form: "meeting",
      span: spanOf(sentence, openingOf(clause), list.end),
      modality: modalityOf(clause),
      after: list.end,
    }
  },
  examples: [
    [
      "{Emmanuel Macron received Petr Pavel} at the Elysee Palace on Tuesday.",
      { parties: "Emmanuel Macron, Petr Pavel", form: "meeting", on: "2024-03-12" },
    ],
    ["Emmanuel Macron welcomed the decision of the court."],
    ["Finland welcomes British fans."],
    ["The province received 40 tonnes of rice."],
  ],
}
