import { phoneWords, speakVerbs } from "../../lexicon/meeting-words.ts"
import type { Meeting } from "../../model/entry.ts"
import { modalityOf } from "../modality.ts"
import { partyList, partyOf } from "./party-list.ts"
import type { MeetingRule, Scene } from "./rule.ts"
import { distinct, openingOf, spanOf, subjectParties, wordAfter } from "./words.ts"

const withWord = new Set(["with"])
const topics = new Set(["of", "about", "against", "after", "before", "during", "following", "for"])
const toWord = new Set(["to"])

const onLine = ({ sentence }: Scene, from: number): boolean =>
  wordAfter({ sentence }, from, phoneWords) !== undefined

/** "spoke at the G7" was in a room; "spoke with" alone is a call, as readouts use it. */
function formOf(scene: Scene, after: number): Meeting["form"] {
  if (onLine(scene, scene.token.index + 1)) return "call"
  const next = scene.sentence.tokens[after]?.lower
  const inPlace = next === "at" || next === "in" || next === "on"
  const speaks = scene.token.lemma === "speak" || scene.token.lemma === "talk"
  if (next === "on" && scene.sentence.tokens[after + 2]?.lower === "sidelines") return "meeting"
  return speaks && !(inPlace && next !== "on") ? "call" : "meeting"
}

export const spoke: MeetingRule = {
  id: "meeting/spoke",
  reads: "Somebody spoke with somebody, or to somebody by telephone.",
  on: "verb",
  words: speakVerbs,
  read(scene) {
    const { draft, sentence, at, token, clause } = scene
    if (clause === undefined || clause.passive) return undefined
    const hosts = subjectParties(draft, at, clause)
    if (hosts.length === 0) return undefined
    const phone = onLine(scene, token.index + 1)
    const others = wordAfter(scene, token.index + 1, topics)
    const named = wordAfter(scene, token.index + 1, withWord)
    // "spoke of her talks with the director": it was not the director she spoke with.
    const partner = others === undefined || (named ?? 0) < others ? named : undefined
    const found =
      partner ??
      // "spoke to reporters" is no meeting; "spoke to Xi by phone" is.
      (phone ? wordAfter(scene, token.index + 1, toWord) : undefined)
    const list = found === undefined ? undefined : partyList(draft, at, sentence, found + 1)
    const guests = (list?.ids ?? []).filter((id) => partyOf(draft, id)?.kind !== "outlet")
    const parties = distinct(hosts, guests)
    if (parties.length < 2 || (guests.length === 0 && !phone)) return undefined
    const after = list?.end ?? token.index + 1
    return {
      parties,
      form: formOf(scene, after),
      span: spanOf(sentence, openingOf(clause), after),
      modality: modalityOf(clause),
      after,
    }
  },
  examples: [
    [
      "{Justin Trudeau spoke by phone with Claudia Sheinbaum} on Wednesday.",
      { parties: "Justin Trudeau, Claudia Sheinbaum", form: "call", on: "2024-03-13" },
    ],
    ["Justin Trudeau spoke to reporters in Ottawa."],
    ["Justin Trudeau spoke with Reuters on Wednesday."],
  ],
}
