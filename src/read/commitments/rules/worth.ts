import { hull } from "../../../model/span.ts"
import { spanOf } from "../../stretch.ts"
import { compose } from "../compose.ts"
import type { CommitmentRule, Promised, Scene } from "../promised.ts"
import { lent } from "../provider.ts"

/** What was told without a price no more than two sentences before. */
function unpriced({ draft, index, earlier }: Scene): Promised | undefined {
  const last = earlier.at(-1)
  const isNear =
    last !== undefined &&
    index - last.index <= 2 &&
    draft.blockOf[last.index] === draft.blockOf[index]
  return isNear && last.sum === undefined ? last : undefined
}

/** The price of what the sentence before promised. */
export const worth: CommitmentRule = {
  id: "commitment/worth",
  reads: "What was just promised is worth so much: “The package is valued at …”.",
  take(scene) {
    const before = scene.told.refersBack ? unpriced(scene) : undefined
    if (before === undefined) return undefined
    const read = compose({ ...scene, governor: undefined }, { rule: this.id, provider: undefined })
    return {
      ...before,
      rule: this.id,
      index: scene.index,
      sum: scene.sum,
      instrument: read.instrument ?? before.instrument,
      provider: lent(before.provider),
      recipient: lent(before.recipient),
      span: hull(read.span, spanOf(scene.sentence, scene.sum.at)),
      completes: before,
      open: false,
    }
  },
  examples: [
    [
      "Norway has sent 200 generators to Moldova. {The shipment is worth $3 million}.",
      {
        provider: "Norway",
        recipient: "Moldova",
        amount: "USD 3000000",
        stage: "delivered",
        supplies: ["200 generators"],
      },
    ],
    [
      "Poland has sent 30 trucks to Moldova. {The convoy cost 3 million euros}.",
      { provider: "Poland", recipient: "Moldova", amount: "EUR 3000000", supplies: ["30 trucks"] },
    ],
    ["Poland has sent 30 trucks to Moldova. The flood cost 3 million euros."],
    ["Norway opened a school. The building is worth $3 million."],
    ["The shipment is worth $3 million."],
  ],
}
