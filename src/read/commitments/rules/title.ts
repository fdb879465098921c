import type { Sentence } from "../../../parse/sentence.ts"
import { compose } from "../compose.ts"
import type { CommitmentRule } from "../promised.ts"
import { tellsOfAid, wordsAt } from "../words.ts"

const hasVerb = ({ tokens }: Sentence): boolean =>
  tokens.some(({ pos, tag }) => pos === "AUX" || (pos === "VERB" && tag !== "VBN" && tag !== "VBG"))

/** Titles and list items without a verb. */
export const title: CommitmentRule = {
  id: "commitment/title",
  reads: "A sum in a title or note without a verb, beside words of help.",
  take(scene) {
    const { governor, sentence } = scene
    if (governor || hasVerb(sentence)) return undefined
    const all = wordsAt(sentence, { first: 0, last: sentence.tokens.length - 1 })
    return tellsOfAid(all)
      ? compose(scene, { rule: this.id, provider: undefined, leans: true })
      : undefined
  },
  examples: [
    [
      "{Another 20 million euros for Kenya}'s flood relief",
      { recipient: "Kenya", amount: "EUR 20000000" },
    ],
    ["Another 20 million euros for Kenya's striker"],
  ],
}
