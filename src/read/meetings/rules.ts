import { between } from "./between.ts"
import { called } from "./called.ts"
import { discussed } from "./discussed.ts"
import { duringVisit } from "./during-visit.ts"
import { heldTalks } from "./held-talks.ts"
import { hosted } from "./hosted.ts"
import { met } from "./met.ts"
import type { MeetingRule } from "./rule.ts"
import { spoke } from "./spoke.ts"
import { visited } from "./visited.ts"

/** The wordings of a meeting, in the order they are tried where a word calls several. */
export const rules: readonly MeetingRule[] = [
  met, // plainest first: what it reads, the nominal ones only repeat
  heldTalks,
  hosted,
  spoke,
  called,
  visited,
  discussed,
  between,
  duringVisit,
]
