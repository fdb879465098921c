import { compose } from "../compose.ts"
import type { CommitmentRule } from "../promised.ts"

/** Sums that go somewhere: whoever gives was told before. */
export const flows: CommitmentRule = {
  id: "commitment/flows",
  reads: "So much goes to somebody or something, in a paragraph that has told who gives.",
  take(scene) {
    const { governor, earlier } = scene
    if (!governor?.verb.flows || earlier.length === 0) return undefined
    return compose(scene, { rule: this.id, provider: undefined, leans: true })
  },
  examples: [
    [
      "Japan pledged aid worth $20 million to Kenya. Another {$5 million will go to Uganda}.",
      { provider: "Japan", recipient: "Uganda", amount: "USD 5000000", stage: "announced" },
    ],
    ["Another $5 million will go to Uganda's stars."],
  ],
}
