import { compose } from "../compose.ts"
import { clausesOfGiving } from "../governor.ts"
import type { CommitmentRule, Scene } from "../promised.ts"
import { lent, providerOf } from "../provider.ts"
import { stageOf } from "../stage.ts"
import { leadIn } from "../whole.ts"

/** The clause of giving that leads in the list: "Canada will provide:". */
function leading({ draft, index }: Scene) {
  const lead = leadIn(draft, index)
  const sentence = lead === undefined ? undefined : draft.sentences[lead]
  if (lead === undefined || sentence === undefined) return undefined
  for (const governor of clausesOfGiving(sentence)) {
    const provider = providerOf(draft, lead, governor)
    if (provider) return { governor, provider }
  }
  return undefined
}

/** A bullet under a sentence that tells who gives. */
export const listed: CommitmentRule = {
  id: "commitment/listed",
  reads: "A sum in a bullet under a sentence that says who gives: “Canada will provide:”.",
  take(scene) {
    const lead = scene.governor ? undefined : leading(scene)
    if (lead === undefined) return undefined
    const stage = stageOf(lead.governor, scene.told.instrument)
    return compose(scene, { rule: this.id, provider: lent(lead.provider), stage })
  },
  examples: [
    [
      "Japan will provide:\n\n• {$5 million for Kenya}\n",
      { provider: "Japan", recipient: "Kenya", amount: "USD 5000000", stage: "announced" },
    ],
    ["Japan will meet:\n\n• $5 million for Kenya\n"],
    ["Prices:\n\n• $5 million for a house\n"],
  ],
}
