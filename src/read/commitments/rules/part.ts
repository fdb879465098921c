import { contractInstruments } from "../../../lexicon/instruments.ts"
import { compose } from "../compose.ts"
import type { CommitmentRule, Promised, Scene } from "../promised.ts"

const opens = new Set(["including", "includes", "include", "included", "incl"])

/** The whole that the words just before a sum point back at: "including …", "of which …". */
function wholeOf({ sentence, sum, earlier, index }: Scene): Promised | undefined {
  const { tokens } = sentence
  let at = sum.at.first - 1
  const near = tokens.slice(Math.max(0, at - 3), at + 1).map(({ lower }) => lower)
  const includes = near.some((word) => opens.has(word))
  while (
    at > 0 &&
    tokens[at]?.lower !== "," &&
    tokens[at]?.lower !== "which" &&
    sum.at.first - at < 4
  )
    at--
  const ofWhich = tokens[at]?.lower === "which" && tokens[at - 1]?.lower === "of"
  if (!includes && !ofWhich) return undefined
  return earlier.findLast((each) => each.index === index && each.sum !== undefined && !each.partOf)
}

/** A part of the sum before it in the sentence. */
export const part: CommitmentRule = {
  id: "commitment/part",
  reads: "A part of a sum just told: “including …”, “of which …”.",
  take(scene) {
    const whole = wholeOf(scene)
    if (whole === undefined) return undefined
    const { instrument } = scene.told
    const stage = (instrument && contractInstruments.get(instrument)) || whole.stage
    const { provider } = whole
    const read = compose(
      { ...scene, governor: undefined },
      {
        rule: this.id,
        provider: provider && { ...provider, mention: undefined },
        partOf: whole,
        stage,
      },
    )
    return {
      ...read,
      recipient: read.recipient ?? (whole.recipient && { ...whole.recipient, mention: undefined }),
      modality: whole.modality,
    }
  },
  examples: [
    [
      "Japan pledged $20 million in aid to Kenya, including {$5 million in grants}.",
      { provider: "Japan", recipient: "Kenya", amount: "USD 5000000", instrument: "grant" },
    ],
    ["Prices rose by $20, including $5 for fuel."],
  ],
}
