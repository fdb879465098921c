import { peopleNamed } from "../../names/gazetteer.ts"
import { phraseBefore } from "../../stretch.ts"
import { compose } from "../compose.ts"
import { gappedProvider } from "../gapped.ts"
import { isPlausible } from "../plausible.ts"
import type { CommitmentRule, Scene } from "../promised.ts"
import { providerOf } from "../provider.ts"

/** "The British development agency": a body that we have no party for is not the one told before. */
function isNewParty({ governor, sentence }: Scene): boolean {
  // "Build Better provides $10 billion": a name that is no party's is none told before either.
  if (governor?.clause.subject?.pos === "PROPN") return true
  const at = governor?.clause.subject && phraseBefore(sentence, governor.clause.subject.index)
  const words = at ? sentence.tokens.slice(at.first, at.last) : []
  return words.some(({ lower }) => peopleNamed(lower) !== undefined)
}

/** The active: whoever gives is the subject. */
export const gives: CommitmentRule = {
  id: "commitment/gives",
  reads: "Somebody gives, promises, orders or sends so much: the subject of a verb of giving.",
  take(scene) {
    const { governor, draft, index } = scene
    if (!governor || governor.clause.passive || governor.verb.takes) return undefined
    if (governor.verb.flows) return undefined
    const provider = gappedProvider(scene) ?? providerOf(draft, index, governor)
    if (!isPlausible(scene, governor, provider !== undefined)) return undefined
    // "The package includes …": who gives it was told before.
    return compose(scene, { rule: this.id, provider, leans: !provider && !isNewParty(scene) })
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
    [
      "{Sweden has signed a framework contract worth 90 million euros} for artillery shells.",
      { provider: "Sweden", instrument: "framework contract", stage: "contracted" },
    ],
    [
      "Officials said the {European Union would lend Tunisia up to 900 million euros}.",
      { provider: "European Union", recipient: "Tunisia", instrument: "loan", stage: "announced" },
    ],
    [
      "{Norway has created a fund worth 90 million euros for Moldova}.",
      { provider: "Norway", recipient: "Moldova", amount: "EUR 90000000", stage: "committed" },
    ],
    [
      "The {World Bank suspended $30 million in funding for Malawi}.",
      { provider: "World Bank", recipient: "Malawi", stage: "cancelled" },
    ],
    [
      "The {African Union and Japan will give Chad $7 million}.",
      { provider: "African Union", together: "Japan", recipient: "Chad" },
    ],
    [
      "The package {includes SEK 300 million of private loans guaranteed by Sweden}.",
      { provider: "Sweden", instrument: "guarantee", amount: "SEK 300000000" },
    ],
    [
      "{Finland and Norway signed a contract worth 90 million euros with the World Food Programme}.",
      { provider: "Finland", together: "Norway", recipient: "World Food Programme" },
    ],
    ["The African Union and Japan will discuss Chad's debt of $7 million."],
    ["Sweden has guaranteed that a loan of SEK 300 million was paid back."],
    ["Finland and Norway compared a contract worth 90 million euros with the one before."],
    ["Norway has created jobs worth 90 million euros for Moldova."],
    ["Norway asked Moldova for 50 million euros."],
    ["Moldova aims to mobilize help, and the bank put the cost of rebuilding at 50 million euros."],
    ["Norway has contributed to a 50 million euro increase in retail sales."],
    ["The flood caused $20 million of damage in Kenya."],
    ["Seniors pay more than $6,000 a year for their drugs."],
    ["Fishing contributes $3 billion to the economy of Ghana."],
    ["Japan pledged no help, and its exports to Kenya fell by $20 million."],
  ],
}
