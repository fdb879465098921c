import type { Quantity } from "../../model/quantity.ts"
import type { Span } from "../../model/span.ts"
import type { Sentence } from "../../parse/sentence.ts"
import type { Rule } from "../rule.ts"

/** A quantity that no other entry took, in its sentence. */
export interface Scene {
  readonly text: string
  readonly sentence: Sentence
  readonly quantity: Quantity
  /** Indexes of its first and last token. */
  readonly first: number
  readonly last: number
  /** The figure read before in the same sentence. */
  readonly before?: Read | undefined
}

/** A figure as a rule reads it. */
export interface Read {
  readonly span: Span
  readonly of?: Span
}

/** A wording of a figure. */
export interface FigureRule extends Rule {
  take(scene: Scene): Read | undefined
}
