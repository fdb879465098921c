import type { Span } from "../../model/span.ts"
import type { Token } from "../../parse/sentence.ts"

/** The noun phrase that names who speaks. */
export interface Speaker {
  readonly head: Token
  readonly span: Span
  readonly first: number
  readonly last: number
  /** Is it the verb's own subject, in the words just beside it, or taken from another clause? */
  readonly near: boolean
}
