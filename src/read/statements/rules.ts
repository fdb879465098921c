import { accordingTo } from "./according-to.ts"
import type { CueRule } from "./candidate.ts"
import { continuedQuotation } from "./continued.ts"
import { introducedQuotation } from "./introduced.ts"
import { label } from "./label.ts"
import { labelledQuotation } from "./labelled-quotation.ts"
import { nounCue } from "./noun-cue.ts"
import { asCue } from "./rules/as-cue.ts"
import { clauseAfterCue } from "./rules/clause-after-cue.ts"
import { cueAfterClause } from "./rules/cue-after-clause.ts"
import { cueBeforeQuotation } from "./rules/cue-before-quotation.ts"
import { gapInRelative } from "./rules/gap-in-relative.ts"
import { infinitiveAfterCue, namingByCue, objectOfCue } from "./rules/object-of-cue.ts"
import { passiveRelay } from "./rules/passive-relay.ts"
import { quotationBeforeCue } from "./rules/quotation-before-cue.ts"
import { interviewTurn, labelledTurn, ownStatement } from "./turns.ts"

/** The wordings around a verb of speech, the surest first: the first that reads a cue keeps it. */
export const cueRules: readonly CueRule[] = [
  quotationBeforeCue,
  gapInRelative,
  passiveRelay,
  infinitiveAfterCue,
  cueBeforeQuotation,
  clauseAfterCue,
  namingByCue,
  asCue,
  objectOfCue,
  cueAfterClause,
]

/** Every rule of statements. */
export const rules = [
  ...cueRules,
  accordingTo,
  continuedQuotation,
  nounCue,
  introducedQuotation,
  label,
  labelledQuotation,
  labelledTurn,
  interviewTurn,
  ownStatement,
]
