import type { CueRule } from "./candidate.ts"
import { clauseAfterCue } from "./rules/clause-after-cue.ts"
import { cueAfterClause } from "./rules/cue-after-clause.ts"
import { cueBeforeQuotation } from "./rules/cue-before-quotation.ts"
import { quotationBeforeCue } from "./rules/quotation-before-cue.ts"

/** The wordings around a verb of speech, the surest first: the first that reads a cue keeps it. */
export const cueRules: readonly CueRule[] = [
  quotationBeforeCue,
  cueBeforeQuotation,
  clauseAfterCue,
  cueAfterClause,
]

/** Every rule of statements. */
export const rules = [...cueRules]
