import { compose } from "../compose.ts"
import { isPlausible } from "../plausible.ts"
import type { CommitmentRule } from "../promised.ts"
import { providerOf } from "../provider.ts"

/** The active: whoever gives is the subject. */
export const gives: CommitmentRule = {
  id: "commitment/gives",
  reads: "Somebody gives, promises, orders or sends so much: the subject of a verb of giving.",
  take(scene) {
    const { governor, draft, index } = scene
    if (!governor || governor.clause.passive || governor.verb.takes) return undefined
    if (governor.verb.flows) return undefined
    const provider = providerOf(draft, index, governor)
    if (!isPlausible(scene, governor, provider !== undefined)) return undefined
    // "The package includes …": who gives it was told before.
    return compose(scene, { rule: this.id, provider, leans: provider === undefined })
  },
  examples: [
    [
      "{Norway will give Moldova 50 million euros in budget support}.",
      { provider: "Norway", recipient: "Moldova", amount: "EUR 50000000", stage: "announced" },
    ],
    [
      "{Japan pledged $20 million in emergency aid to Kenya}.",
      { provider: "Japan", recipient: "Kenya", amount: "USD 20000000", stage: "committed" },
    ],
    ["Norway asked Moldova for 50 million euros."],
    ["The flood caused $20 million of damage in Kenya."],
  ],
}
