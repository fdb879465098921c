import type { Day } from "../../model/day.ts"
import type { Decision } from "../../model/decision.ts"
import type { Judgement } from "../../model/judgement.ts"
import type { RecordedReading } from "../record.ts"

/** The shape of the lines; one more whenever an older reader would take them wrongly. */
export const lineVersion = 1

/**
 * One line of a record: what it is, then its parts. The first line is the head; readings follow,
 * earliest report first, then judgements and decisions, oldest first.
 */
export type RecordLine =
  | { readonly kind: "record"; readonly version: typeof lineVersion; readonly asOf?: Day }
  | ({ readonly kind: "reading" } & RecordedReading)
  | { readonly kind: "judgement"; readonly judgement: Judgement }
  | { readonly kind: "decision"; readonly decision: Decision }
