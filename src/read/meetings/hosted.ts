import { hostVerbs } from "../../lexicon/meeting-words.ts"
import type { Draft } from "../draft.ts"
import { mentionAt } from "../look-up.ts"
import { modalityOf } from "../modality.ts"
import { partyList, partyOf } from "./party-list.ts"
import type { MeetingRule } from "./rule.ts"
import { distinct, firstOf, openingOf, spanOf, subjectParties } from "./words.ts"

const onlyBodies = (draft: Draft, ids: readonly string[]): boolean =>
  ids.every((id) => partyOf(draft, id)?.kind === "body")

export const hosted: MeetingRule = {
  id: "meeting/hosted",
  reads: "Somebody hosted, received or welcomed a guest; or a guest was received.",
  on: "verb",
  words: hostVerbs,
  read({ draft, sentence, at, clause }) {
    if (clause === undefined) return undefined
    const guest = clause.passive ? clause.agent : clause.object
    const named = guest && mentionAt(draft, at, guest)
    // "welcomed the decision", "received 4,000 tonnes": whoever is hosted is a person or a group.
    const kind = partyOf(draft, named?.party)?.kind
    // "hosting COP 27" is no guest; "hosted the leadership of the Caucus" has one.
    const plainly = (clause.lemma === "host" || clause.lemma === "convene") && kind !== "body"
    if (guest === undefined) return undefined
    if (!plainly && kind !== "person" && kind !== "group") return undefined
    if (clause.lemma === "receive" && clause.passive && clause.object !== undefined)
      return undefined
    const hosts = subjectParties(draft, at, clause)
    const list = partyList(draft, at, sentence, firstOf(sentence, guest))
    const isNoGuest = (id: string) => /^(?:country|outlet)$/u.test(partyOf(draft, id)?.kind ?? "")
    if (list.ids.some(isNoGuest) || (guest.pos !== "NOUN" && onlyBodies(draft, list.ids))) return
    const parties = distinct(hosts, list.ids)
    if (hosts.length === 0 || list.ids.length === 0 || parties.length < 2) return undefined
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
    ["The province received 40 tonnes of rice."],
  ],
}
