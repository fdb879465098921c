import { compose } from "../compose.ts"
import type { CommitmentRule } from "../promised.ts"

/** Sums that go somewhere: whoever gives was told before. */
export const flows: CommitmentRule = {
  id: "commitment/flows",
  reads: "So much goes to somebody or something, in a paragraph that has told who gives.",
  take(scene) {
    const { governor, earlier } = scene
    if (!governor?.verb.flows) return undefined
    const read = compose(scene, { rule: this.id, provider: undefined, leans: true })
    return earlier.length > 0 || (read.recipient && scene.told.aid) ? read : undefined
  },
  examples: [
    [
      "Japan pledged aid worth $20 million to Kenya. Another {$5 million will go to Uganda}.",
      { provider: "Japan", recipient: "Uganda", amount: "USD 5000000", stage: "announced" },
    ],
    ["The prize of $5 million will go to the winner."],
    ["Prices went up to $5 million in Uganda."],
  ],
}
