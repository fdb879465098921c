import { compose } from "../compose.ts"
import { gappedProvider } from "../gapped.ts"
import type { CommitmentRule, Scene } from "../promised.ts"

const ties = new Set(["to", "for"])

/** Does a party that gets the sum stand right after it: "€25 million to the Red Cross"? */
const isDirected = ({ sentence, sum }: Scene): boolean =>
  ties.has(sentence.tokens[sum.at.last + 1]?.lower ?? "")

/** A list of who gets how much, after a verb or noun that told of the giving. */
export const share: CommitmentRule = {
  id: "commitment/share",
  reads: "A further sum for a further recipient in a list: “… and €25 million to the Red Cross”.",
  take(scene) {
    const { governor, earlier, index } = scene
    const last = earlier.at(-1)
    if (governor || !last || index - last.index > 1 || !isDirected(scene)) return undefined
    const read = compose(scene, {
      rule: this.id,
      provider: gappedProvider(scene),
      stage: last.stage,
      leans: true,
    })
    return read.recipient ? { ...read, modality: last.modality } : undefined
  },
  examples: [
    [
      "Japan pledged $20 million in aid to Kenya. Then came {$5 million for Uganda}.",
      { provider: "Japan", recipient: "Uganda", amount: "USD 5000000", stage: "committed" },
    ],
    ["Rents rose by $20 for tenants in Kenya."],
    ["Then came $5 million for Uganda."],
  ],
}
