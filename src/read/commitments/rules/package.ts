import { decidingVerbs } from "../../../lexicon/giving-turns.ts"
import { composeThing } from "../compose.ts"
import type { ClauseRule } from "../promised.ts"

/** Help of a named kind announced without a figure: on record only where no figures follow. */
export const packageOfHelp: ClauseRule = {
  id: "commitment/package",
  reads: "Somebody announces a package or a kind of aid for somebody, without a sum.",
  take(scene) {
    const { thing, governor } = scene
    const isTold = governor.verb.thing || decidingVerbs.has(governor.clause.head.lemma)
    if (!thing.isHelp || !isTold) return undefined
    const read = composeThing(scene, this.id)
    return read && { ...read, open: true }
  },
  examples: [
    [
      "{Germany announced a new package of military aid for Ukraine}.",
      { provider: "Germany", recipient: "Ukraine", amount: null, stage: "announced" },
    ],
    ["Germany announced a new package of reforms for Ukraine."],
    ["Germany announced a new package of military aid for Ukraine. It is worth 90 million euros."],
  ],
}
