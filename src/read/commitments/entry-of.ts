import type { Commitment } from "../../model/entry.ts"
import type { Draft } from "../draft.ts"
import { entryId } from "../entry-id.ts"
import { deliveryOf } from "./contracts/delivery.ts"
import { inOwnDollar } from "./own-dollar.ts"
import type { Promised } from "./promised.ts"
import { timeOf } from "./time.ts"

/** The id that a promise will have as an entry, by which its parts point at it. */
export const idOf = (draft: Draft, { span, sum }: Promised): string =>
  entryId(draft, "commitment", span, sum?.money.span.start ?? "")

/** The promise as an entry of the reading. */
export function entryOf(draft: Draft, promised: Promised): Commitment {
  const sentence = draft.sentences[promised.index]
  const whole = sentence ?? promised.span
  const { on, period: own } = timeOf(draft, promised)
  const period = own ?? deliveryOf(draft, promised)
  const provider = promised.provider?.party ?? null
  const together = promised.provider?.together
  return {
    kind: "commitment",
    id: idOf(draft, promised),
    span: promised.span,
    sentence: { start: whole.start, end: whole.end },
    rule: promised.rule,
    via: [],
    ...(on && { on }),
    modality: promised.modality,
    confidence: confidenceOf(promised),
    provider,
    ...(together && { together: together.map(({ party }) => party) }),
    recipient: promised.recipient?.party ?? null,
    ...(promised.instrument && { instrument: promised.instrument }),
    stage: promised.stage,
    amount: promised.sum ? inOwnDollar(draft, promised.sum.money, provider) : null,
    alsoStated: promised.sum?.alsoStated ?? [],
    supplies: promised.supplies,
    ...(promised.partOf && { partOf: idOf(draft, promised.partOf) }),
    ...(period && { period }),
  }
}

/** Sure where both parties are named by the sentence itself, doubtful where neither is known. */
function confidenceOf({ provider, recipient }: Promised): Commitment["confidence"] {
  if (provider?.mention && recipient?.mention) return "high"
  return provider || recipient ? "medium" : "low"
}
