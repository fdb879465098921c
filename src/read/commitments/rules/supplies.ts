import { composeThing } from "../compose.ts"
import type { ClauseRule } from "../promised.ts"

/** Things sent or promised without a price. */
export const supplies: ClauseRule = {
  id: "commitment/supplies",
  reads: "Somebody sends, gives or promises things to somebody, without a sum.",
  take(scene) {
    const { thing, governor } = scene
    if (!thing.isSupply || thing.isHelp || !governor.verb.thing) return undefined
    return composeThing(scene, this.id)
  },
  examples: [
    [
      "{Norway has sent 200 generators to Moldova}.",
      {
        provider: "Norway",
        recipient: "Moldova",
        amount: null,
        stage: "delivered",
        supplies: ["200 generators"],
      },
    ],
    [
      "{India will donate wheat and medicines to Afghanistan}.",
      { provider: "India", recipient: "Afghanistan", stage: "announced" },
    ],
    ["Norway sent a letter to Moldova."],
    ["If Norway sends generators to Moldova, the lights will stay on."],
  ],
}
