import type { Entry } from "../model/entry.ts"
import { idOf } from "../model/id.ts"
import type { Span } from "../model/span.ts"
import type { Draft } from "./draft.ts"

const letters = { statement: "S", meeting: "M", commitment: "C", event: "E", figure: "F" } as const

/**
 * The id of an entry: derived from the report, the kind and the evidence, never from the rule, so
 * that a better rule reading the same words keeps it. `tells` holds apart entries of one span.
 */
export const entryId = (
  draft: Draft,
  kind: Entry["kind"],
  span: Span,
  ...tells: readonly (string | number)[]
): string => idOf(letters[kind], draft.report.id, span.start, span.end, ...tells)
