import { compose } from "../compose.ts"
import type { CommitmentRule } from "../promised.ts"
import { providerOf } from "../provider.ts"

/** Verbs of getting: whoever receives is the subject. */
export const received: CommitmentRule = {
  id: "commitment/received",
  reads: "Somebody receives, obtains or borrows so much: the subject of a verb of getting.",
  take(scene) {
    const { governor, draft, index, told } = scene
    if (!governor?.verb.takes) return undefined
    const provider = providerOf(draft, index, governor)
    // "received a bill of $5 million" is no help; from somebody it mostly is.
    if (!provider && !told.aid && !governor.verb.instrument) return undefined
    return compose(scene, { rule: this.id, provider })
  },
  examples: [
    [
      "{Moldova received a loan of 50 million euros from Norway}.",
      {
        provider: "Norway",
        recipient: "Moldova",
        amount: "EUR 50000000",
        instrument: "loan",
        stage: "delivered",
      },
    ],
    [
      "{Zambia borrowed $1.3 billion from China} to build roads.",
      { provider: "China", recipient: "Zambia", instrument: "loan", stage: "committed" },
    ],
    ["Norway received a bill of 50 million euros."],
    ["Zambia earned $1.3 billion from copper."],
  ],
}
