import { compose } from "../compose.ts"
import type { CommitmentRule } from "../promised.ts"
import { providerOf } from "../provider.ts"

/** The passive: the sum, or the one who gets it, is the subject. */
export const given: CommitmentRule = {
  id: "commitment/given",
  reads: "So much is given, or somebody is given so much: a verb of giving in the passive.",
  take(scene) {
    const { governor, draft, index } = scene
    if (!governor?.clause.passive || governor.verb.takes || governor.verb.flows) return undefined
    const provider = providerOf(draft, index, governor)
    const read = compose(scene, { rule: this.id, provider, leans: provider === undefined })
    // "his estate of £4 million has been frozen": nobody gives, nobody gets, nothing is help.
    const isBare = !provider && !read.recipient && !scene.told.aid
    return isBare && governor.verb.light && scene.earlier.length === 0 ? undefined : read
  },
  examples: [
    [
      "{Kenya was promised $20 million in emergency aid by Japan}.",
      { provider: "Japan", recipient: "Kenya", amount: "USD 20000000", stage: "committed" },
    ],
    [
      "{Some 12 million euros has been allocated to Armenia} for shelter.",
      { recipient: "Armenia", amount: "~ EUR 12000000", stage: "committed" },
    ],
    [
      "Some 2 million euros reflect rent for Chad, and the other {5 million euros is allocated} for pumps.",
      { amount: "EUR 5000000", stage: "committed" },
    ],
    ["Some 2 million euros reflect rent, and the other 5 million euros is lost."],
    ["Kenya was hit by floods that cost $20 million."],
    ["Shares worth $20 million were sold in Nairobi."],
  ],
}
