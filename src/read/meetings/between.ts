import { meetingNouns, phoneWords } from "../../lexicon/meeting-words.ts"
import type { Meeting } from "../../model/entry.ts"
import { dependents } from "../../parse/tree.ts"
import { mentionAt } from "../look-up.ts"
import { modalityOf } from "../modality.ts"
import { partyList, partyOf } from "./party-list.ts"
import type { MeetingRule, Scene, Telling } from "./rule.ts"
import { distinct, openingOf, spanOf, subjectParties, wordAfter } from "./words.ts"

const nouns = [...meetingNouns].filter(([, form]) => form !== "visit").map(([word]) => word)
const planned = new Set([
  "planned",
  "upcoming",
  "scheduled",
  "expected",
  "next",
  "possible",
  "future",
])
const occasions = new Set(["during", "in", "at", "after", "following", "before", "on", "from"])

function formOf({ sentence, token }: Scene): Meeting["form"] {
  const words = dependents(sentence, token)
  if (words.some(({ lower }) => phoneWords.has(lower))) return "call"
  return meetingNouns.get(token.lower) ?? meetingNouns.get(token.lemma) ?? "meeting"
}

/** "Biden's meeting with Xi", "his talks with": who the owner is; null where it is unknown whose. */
function ownerOf({ draft, sentence, at, token }: Scene): string | null | undefined {
  for (let index = token.index - 1; index >= Math.max(0, token.index - 5); index--) {
    const word = sentence.tokens[index]
    if (word?.tag === "PRP$") return mentionAt(draft, at, word)?.party ?? null
    if (word?.tag === "POS") {
      const owner = sentence.tokens[index - 1]
      return (owner && mentionAt(draft, at, owner)?.party) ?? null
    }
    if (word === undefined || /^(?:VERB|ADP|PUNCT|AUX)$/u.test(word.pos)) return undefined
  }
  return undefined
}

/** The owner or, in "said after a meeting with Xi", the subject of the clause. */
function holders(scene: Scene): readonly string[] {
  const owner = ownerOf(scene)
  if (owner !== undefined) return owner === null ? [] : [owner]
  const { draft, sentence, at, token, clause } = scene
  let index = token.index - 1
  while (index > 0 && /^(?:DET|ADJ|NOUN|NUM)$/u.test(sentence.tokens[index]?.pos ?? "")) index--
  if (!occasions.has(sentence.tokens[index]?.lower ?? "") || clause === undefined) return []
  return subjectParties(draft, at, clause)
}

/** "discussed the ceasefire in a phone call": the subjects, and whom they talked with. */
function inCall(scene: Scene): Telling | undefined {
  const { draft, sentence, at, token, clause } = scene
  let first = token.index
  while (first > 0 && /^(?:ADJ|NOUN|NUM)$/u.test(sentence.tokens[first - 1]?.pos ?? "")) first--
  const [article, before] = [sentence.tokens[first - 1], sentence.tokens[first - 2]]
  const told = article?.lemma === "a" && /^(?:in|during|over|at)$/u.test(before?.lower ?? "")
  if (!told || clause === undefined || clause.head.index > token.index) return undefined
  const found = wordAfter(scene, clause.head.index + 1, withWord)
  const list = found === undefined ? undefined : partyList(draft, at, sentence, found + 1)
  const parties = distinct(subjectParties(draft, at, clause), list?.ids ?? [])
  if (parties.length < 2) return undefined
  return {
    parties,
    form: formOf(scene),
    span: spanOf(sentence, openingOf(clause), token.index + 1),
    modality: modalityOf(clause),
    after: token.index + 1,
  }
}

const withWord = new Set(["with"])

export const between: MeetingRule = {
  id: "meeting/between",
  reads: "The meeting, talks or call between, or of somebody with, the parties.",
  on: "noun",
  words: nouns,
  read(scene) {
    const { draft, sentence, at, token } = scene
    const next = sentence.tokens[token.index + 1]?.lower
    if (next !== "between" && next !== "with") return inCall(scene)
    const list = partyList(draft, at, sentence, token.index + 2)
    const held = next === "with" ? holders(scene) : []
    if (next === "with" && held.length === 0) return undefined
    const parties = distinct(held, list.ids)
    const apt = parties.filter((id) => partyOf(draft, id)?.kind !== "outlet")
    if (apt.length < 2 || list.ids.length === 0) return undefined
    const told = sentence.tokens.slice(Math.max(0, token.index - 3), token.index)
    return {
      parties: apt,
      form: formOf(scene),
      span: spanOf(sentence, token.index, list.end),
      modality: told.some(({ lower }) => planned.has(lower)) ? "planned" : "asserted",
      after: list.end,
    }
  },
  examples: [
    [
      "The {talks between Serbia and Kosovo} ended on Monday.",
      { parties: "Serbia, Kosovo", form: "meeting", on: "2024-03-11" },
    ],
    [
      "{Mohammed bin Salman and Masoud Pezeshkian discussed the truce in a phone call} on Sunday.",
      { parties: "Mohammed bin Salman, Masoud Pezeshkian", form: "call", on: "2024-03-10" },
    ],
    ["The talks between the two sides ended on Monday."],
    ["Anna Berg described the deal in a phone call."],
    ["The call for dialogue was heard in Serbia and Kosovo."],
  ],
}
