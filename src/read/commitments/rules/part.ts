import { contractInstruments } from "../../../lexicon/instruments.ts"
import { compose } from "../compose.ts"
import type { CommitmentRule } from "../promised.ts"
import { lent } from "../provider.ts"
import { wholeOf } from "../whole.ts"

/** A part of a sum told before. */
export const part: CommitmentRule = {
  id: "commitment/part",
  reads: "A part of a sum just told: “including …”, “of which …”, “of this amount …”, a bullet.",
  take(scene) {
    const whole = wholeOf(scene)
    if (whole === undefined) return undefined
    const { instrument } = scene.told
    const stage = (instrument && contractInstruments.get(instrument)) || whole.stage
    const read = compose(
      { ...scene, governor: undefined },
      { rule: this.id, provider: lent(whole.provider), partOf: whole, stage },
    )
    const recipient = read.recipient ?? lent(whole.recipient)
    return { ...read, recipient, modality: whole.modality }
  },
  examples: [
    [
      "Japan pledged $20 million in aid to Kenya, including {$5 million in grants}.",
      { provider: "Japan", recipient: "Kenya", amount: "USD 5000000", instrument: "grant" },
    ],
    [
      "Sweden gave Chad 8 million euros, of which {2 million euros} is for wells.",
      { provider: "Sweden", recipient: "Chad", amount: "EUR 2000000", partOf: "EUR 8000000" },
    ],
    ["Prices rose by $20, including $5 for fuel."],
    ["The budget includes $5 million for fuel."],
  ],
}
