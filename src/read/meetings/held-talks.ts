import { cancelWords, holdingVerbs, meetingNouns, phoneWords } from "../../lexicon/meeting-words.ts"
import type { Modality } from "../../model/entry.ts"
import type { Clause } from "../../parse/clause.ts"
import type { Token } from "../../parse/sentence.ts"
import { conjuncts, dependents } from "../../parse/tree.ts"
import { modalityOf } from "../modality.ts"
import { partyList } from "./party-list.ts"
import type { MeetingRule, Scene } from "./rule.ts"
import { distinct, openingOf, spanOf, subjectParties, wordAfter } from "./words.ts"

const withWord = new Set(["with"])
const withOrTo = new Set(["with", "to"])

/** The object that names a meeting: "talks" of "held talks". */
const meetingObject = ({ sentence, object }: Clause): Token | undefined =>
  object &&
  conjuncts(sentence, object).find(
    ({ lemma, lower }) => meetingNouns.has(lemma) || meetingNouns.has(lower),
  )

/** A "phone call", "telephone conversation" or "video conference" is a call. */
const isOnLine = ({ sentence }: Scene, noun: Token): boolean =>
  dependents(sentence, noun).some(({ lower }) => phoneWords.has(lower))

/** "cancelled a meeting", "is arranging calls". */
const modalityBy = (verb: string): Modality | undefined => {
  if (cancelWords.has(verb)) return "denied"
  return /^(?:arrange|schedule|plan)$/u.test(verb) ? "planned" : undefined
}

export const heldTalks: MeetingRule = {
  id: "meeting/held-talks",
  reads: "Somebody held talks, a meeting or a call with somebody, or attended a summit.",
  on: "verb",
  words: [...holdingVerbs, "cancel", "postpone", "call", "scrap", "skip"],
  read(scene) {
    const { draft, sentence, at, token, clause } = scene
    const noun = clause && !clause.passive ? meetingObject(clause) : undefined
    if (clause === undefined || noun === undefined) return undefined
    if (token.lemma === "call" && clause.lemma === "call") return undefined
    const verb = clause.lemma.replace(" ", "_")
    const hosts = subjectParties(draft, at, clause)
    const told = meetingNouns.get(noun.lemma) ?? meetingNouns.get(noun.lower)
    if (hosts.length === 0 || told === undefined || told === "visit") return undefined
    // "held talks with Modi", "made a call to Modi"
    const found = wordAfter(scene, token.index + 1, told === "call" ? withOrTo : withWord)
    const list = found === undefined ? undefined : partyList(draft, at, sentence, found + 1)
    const parties = distinct(hosts, list?.ids ?? [])
    const together = parties.length > 1 || (told === "summit" && clause.lemma === "attend")
    if (!together) return undefined
    const after = list && list.ids.length > 0 ? list.end : Math.max(token.index, noun.index) + 1
    return {
      parties,
      form: isOnLine(scene, noun) ? "call" : told,
      span: spanOf(sentence, openingOf(clause), after),
      modality: modalityBy(verb) ?? modalityOf(clause),
      after,
    }
  },
  examples: [
    [
      "{Narendra Modi held talks with Olaf Scholz} in Berlin.",
      { parties: "Narendra Modi, Olaf Scholz", form: "meeting", at: "Berlin" },
    ],
    [
      "{Anthony Albanese had a phone call with Fumio Kishida} on Thursday.",
      { parties: "Anthony Albanese, Fumio Kishida", form: "call", on: "2024-03-14" },
    ],
    ["The committee held a hearing on fisheries in March."],
    ["Anthony Albanese held a press conference in Sydney."],
  ],
}
