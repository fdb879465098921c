import type { ClauseRule, CommitmentRule, ContractRule } from "./promised.ts"
import { contract } from "./rules/contract.ts"
import { flows } from "./rules/flows.ts"
import { given } from "./rules/given.ts"
import { gives } from "./rules/gives.ts"
import { listed } from "./rules/listed.ts"
import { noun } from "./rules/noun.ts"
import { packageOfHelp } from "./rules/package.ts"
import { part } from "./rules/part.ts"
import { received } from "./rules/received.ts"
import { share } from "./rules/share.ts"
import { supplies } from "./rules/supplies.ts"
import { title } from "./rules/title.ts"
import { volume } from "./rules/volume.ts"
import { worth } from "./rules/worth.ts"

/** The wordings of commitments with a sum, in the order in which they are tried. */
export const sumRules: readonly CommitmentRule[] = [
  volume, // first: "the agreement is worth" is told of the agreement, whatever stands between
  worth, // then: "the package is worth" has its parties from the sentence before
  part, // then: the verb above "including" is the whole's
  received, // before the passive: "was lent" and "borrowed" differ in who is the subject
  flows,
  given,
  gives,
  listed,
  noun, // only where no verb tells who gives
  share,
  title, // last: no verb and no noun of giving at all
]

/** The wordings without a sum. */
export const thingRules: readonly ClauseRule[] = [supplies, packageOfHelp]

/** The wordings of contracts without a sum. */
export const contractRules: readonly ContractRule[] = [contract]

/** All of them, for the docs and the tests of examples. */
export const rules: readonly (CommitmentRule | ClauseRule | ContractRule)[] = [
  ...sumRules,
  ...contractRules,
  ...thingRules,
]
