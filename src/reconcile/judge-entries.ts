import type { Comparison } from "../model/judgement.ts"
import { judgeCommitments } from "./judge-commitments.ts"
import { judgeEvents } from "./judge-events.ts"
import { judgeMeetings } from "./judge-meetings.ts"
import { judgeStatements } from "./judge-statements.ts"
import type { Knowledge } from "./knowledge.ts"
import type { Subject } from "./subject.ts"

/**
 * Are two entries about one matter? Undefined for entries of two kinds and for figures. The order
 * of the two does not matter, but for `tie.of`.
 */
export function judgeEntries(a: Subject, b: Subject, known: Knowledge): Comparison | undefined {
  const [left, right] = [a.entry, b.entry]
  if (left.kind === "statement" && right.kind === "statement")
    return judgeStatements({ ...a, entry: left }, { ...b, entry: right }, known)
  if (left.kind === "meeting" && right.kind === "meeting")
    return judgeMeetings({ ...a, entry: left }, { ...b, entry: right }, known)
  if (left.kind === "commitment" && right.kind === "commitment")
    return judgeCommitments({ ...a, entry: left }, { ...b, entry: right }, known)
  if (left.kind === "event" && right.kind === "event")
    return judgeEvents({ ...a, entry: left }, { ...b, entry: right }, known)
  return undefined
}
