import type { Span } from "./span.ts"

/** A doubt that a check raises about what a report says, with the arithmetic in `says`. */
export interface Finding {
  readonly id: string
  /** The id of the check that raised it. */
  readonly check: string
  /** Ids of the entries in doubt. */
  readonly entries: readonly string[]
  readonly spans: readonly Span[]
  /** For each span the id of its report, where several reports are compared. */
  readonly reports?: readonly string[]
  /** One or two sentences for a person: what is wrong, by which arithmetic, what was likely meant. */
  readonly says: string
  readonly severity: "contradiction" | "doubt" | "note"
  readonly stated?: string
  readonly expected?: string
}
