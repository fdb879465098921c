import { givingNouns } from "../../../lexicon/giving-nouns.ts"
import { compose } from "../compose.ts"
import type { CommitmentRule, Scene } from "../promised.ts"
import { beforeVerb, inPhrase } from "../provider.ts"
import { singular } from "../words.ts"

const nounOf = ({ told }: Scene) => told.noun && givingNouns.get(singular(told.noun.lower))

/** A noun that carries the giving where no verb of giving stands above it. */
export const noun: CommitmentRule = {
  id: "commitment/noun",
  reads: "A pledge, loan, package or contract of so much, named by a noun.",
  take(scene) {
    const { told, governor, draft, index, sentence } = scene
    const entry = nounOf(scene)
    if (governor || told.noun === undefined || !entry || !(entry.sure || told.aid)) return undefined
    const provider =
      inPhrase(draft, index, sentence, told.noun) ??
      // "NATO has contracts in place": who signs stands before, not in the phrase.
      (entry.stage === "contracted" || entry.stage === "ordered"
        ? beforeVerb(draft, index, sentence, told.noun)
        : undefined)
    const read = compose(scene, { rule: this.id, provider, stage: entry.stage, leans: !provider })
    // "an annual budget of $3 billion", "an investment in new presses": between whom?
    const isSure = entry.sure && told.instrument !== "investment"
    return isSure || provider || read.recipient ? read : undefined
  },
  examples: [
    [
      "Residents welcomed {Japan's pledge of $20 million to Kenya}.",
      { provider: "Japan", recipient: "Kenya", amount: "USD 20000000", stage: "committed" },
    ],
    [
      "The talks were about {a loan of 80 million euros from Germany to Tunisia}.",
      { provider: "Germany", recipient: "Tunisia", instrument: "loan" },
    ],
    ["Residents welcomed a profit of $20 million."],
    ["The talks were about a debt of 80 million euros."],
  ],
}
