import { contractInstruments } from "../../../lexicon/instruments.ts"
import type { Stage } from "../../../model/entry.ts"
import { compose } from "../compose.ts"
import type { CommitmentRule, Scene } from "../promised.ts"
import { lent } from "../provider.ts"
import { stageOf } from "../stage.ts"
import { wholeOf } from "../whole.ts"

/** "of which €15m has already been disbursed": the part's own verb stands after it. */
function ownStage({ governor, sum }: Scene): Stage | undefined {
  const isOwn = governor?.clause.passive && governor.clause.head.index > sum.at.last
  return isOwn && !governor.verb.light ? stageOf(governor, undefined) : undefined
}

/** A part of a sum told before. */
export const part: CommitmentRule = {
  id: "commitment/part",
  reads: "A part of a sum just told: “including …”, “of which …”, “of this amount …”, a bullet.",
  take(scene) {
    const whole = wholeOf(scene)
    if (whole === undefined) return undefined
    const { instrument } = scene.told
    const stage =
      (instrument && contractInstruments.get(instrument)) || ownStage(scene) || whole.stage
    const read = compose(
      { ...scene, governor: undefined },
      { rule: this.id, provider: lent(whole.provider), partOf: whole, stage },
    )
    const recipient = read.recipient ?? lent(whole.recipient)
    // Who gives the whole may stand before it: then the part's giver does as well.
    const leans = read.provider === undefined && whole.leans
    return { ...read, recipient, modality: whole.modality, leans }
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
    [
      "Chad was promised 8 million euros by Sweden. {2 million euros} of it was paid out in May.",
      { provider: "Sweden", recipient: "Chad", stage: "delivered", partOf: "EUR 8000000" },
    ],
    [
      "Peru has signed a contract worth $90 million. The deal, which runs for six years, includes {a firm order of $20 million}.",
      { provider: "Peru", instrument: "firm order", stage: "ordered", partOf: "USD 90000000" },
    ],
    [
      "Sweden promised Chad a deal of 100 million euros. The deal includes loans and {20 million euros in grants}.",
      { provider: "Sweden", recipient: "Chad", partOf: "EUR 100000000", instrument: "grant" },
    ],
    ["This includes 8 million euros in loans to Chad and 20 million euros in grants to Mali."],
    ["The repair cost 8 million euros. 2 million euros of it was for paint."],
    [
      "Peru sold copper for $90 million. The deal, which runs for six years, includes $20 million in tax.",
    ],
    ["Prices rose by $20, including $5 for fuel."],
    ["The budget includes $5 million for fuel."],
  ],
}
