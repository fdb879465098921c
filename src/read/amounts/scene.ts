import type { Known } from "../../model/known.ts"
import type { Span } from "../../model/span.ts"
import type { Rule } from "../rule.ts"
import type { Numeral } from "./numeral.ts"

/** What a rule may look at beside the number itself. */
export interface Scene {
  readonly text: string
  /** Where the amount before ends: no sign left of it is ours. */
  readonly floor: number
  /** The currency that a shared name ("dollar", "krone") or a code stands for at the offset. */
  currency(nameOrCode: string, whose: string | undefined, at: number): Known<string>
  /** Penn Treebank tag of the word at the offset; undefined where no sentence was parsed. */
  tagAt(offset: number): string | undefined
}

/** A number with what it measures, as one rule reads it. */
export interface Measured extends Span {
  readonly numeral: Numeral
  readonly unit?: string
  readonly currency?: Known<string>
  readonly per?: string
}

/** One wording of amounts. Rules are tried in order; the first that takes a number has it. */
export interface AmountRule extends Rule {
  take(scene: Scene, numeral: Numeral): Measured | undefined
}
