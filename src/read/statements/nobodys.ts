import type { Statement } from "../../model/entry.ts"
import type { Candidate } from "./candidate.ts"
import { continuedQuotation } from "./continued.ts"
import { isDocument } from "./documents.ts"

/**
 * What no party is found to have said and nobody need have: "to explain how it would work", "her
 * skills denied Jamaica's goals". A poll or report may tell something though its maker is not named.
 */
export function isNobodys({ line, verb, speaker, rule }: Candidate, read: Statement): boolean {
  const { tokens } = line.sentence
  const cue = verb === undefined ? undefined : tokens[verb]
  const aims = cue?.tag === "VB" && tokens[cue.index - 1]?.lower === "to"
  // "came to explain how it works": what for, not what was said.
  if (aims && cue.relation === "advcl" && read.form === "indirect") return true
  if (read.speaker !== null || rule === continuedQuotation.id) return false
  if (aims) return true
  const head = speaker?.head
  return read.confidence === "low" && head?.pos === "NOUN" && !isDocument(head)
}
