import { givingNouns } from "../../../lexicon/giving-nouns.ts"
import type { Sentence } from "../../../parse/sentence.ts"
import { dependent } from "../../../parse/tree.ts"
import type { Stretch } from "../../stretch.ts"
import { compose } from "../compose.ts"
import type { CommitmentRule, Scene } from "../promised.ts"
import { tellsOfAid, wordsAt } from "../words.ts"

/** Is the sentence a noun phrase, whatever clauses hang on it? */
function hasNoVerb(sentence: Sentence, { first, last }: Stretch): boolean {
  const root = sentence.tokens.find(({ head }) => head < 0)
  // "USD 3 billion under …": a sum is no verb, whatever the tagger says of "USD".
  if (root && first <= root.index && root.index <= last) return true
  return (
    root !== undefined &&
    root.pos !== "VERB" &&
    root.pos !== "AUX" &&
    dependent(sentence, root, "nsubj", "nsubj:pass", "cop") === undefined
  )
}

/** Titles, bullets and notes, not the broken sentences of somebody talking. */
function standsAlone({ draft, index, earlier }: Scene): boolean {
  const kind = draft.blocks[draft.blockOf[index] ?? -1]?.kind
  if (kind === "headline" || kind === "heading" || kind === "bullet" || index === 0) return true
  // "Military aid from Norway. General support, some €50 million": notes have no verbs at all.
  const before = draft.sentences[index - 1]
  if (index === 1 && before && hasNoVerb(before, { first: -1, last: -1 })) return true
  return earlier.at(-1)?.index === index || earlier.at(-1)?.index === index - 1
}

/** "$35 million to prepare for …": a line of a list that begins with its sum. */
function hasPurpose({ sentence: { tokens }, sum: { at } }: Scene): boolean {
  const next = tokens[at.last + 1]
  if (at.first > 2 || next === undefined) return false
  return next.lower === "for" || (next.lower === "to" && tokens[at.last + 2]?.tag === "VB")
}

/** Titles and list items without a verb. */
export const title: CommitmentRule = {
  id: "commitment/title",
  reads: "A sum in a title or note without a verb, beside words of help.",
  take(scene) {
    const { governor, sentence, sum } = scene
    if (governor || !standsAlone(scene) || !hasNoVerb(sentence, sum.at)) return undefined
    const all = wordsAt(sentence, { first: 0, last: sentence.tokens.length - 1 })
    return tellsOfAid(all) || all.some((word) => givingNouns.has(word)) || hasPurpose(scene)
      ? compose(scene, { rule: this.id, provider: undefined, leans: true })
      : undefined
  },
  examples: [
    [
      "Another {20 million euros for Kenya}'s flood relief",
      { recipient: "Kenya", amount: "EUR 20000000" },
    ],
    ["A striker's move for 20 million euros"],
    ["That is $200 in savings every month."],
  ],
}
