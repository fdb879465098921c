import type { CommitmentRule } from "./promised.ts"
import { given } from "./rules/given.ts"
import { gives } from "./rules/gives.ts"
import { noun } from "./rules/noun.ts"
import { part } from "./rules/part.ts"
import { received } from "./rules/received.ts"

/** The wordings of commitments with a sum, in the order in which they are tried. */
export const rules: readonly CommitmentRule[] = [
  part, // first: the verb above "including" is the whole's
  received, // before the passive: "was lent" and "borrowed" differ in who is the subject
  given,
  gives,
  noun, // last: only where no verb tells who gives
]
