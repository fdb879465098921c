import type { Rule } from "../rule.ts"
import type { Meaning } from "./meaning.ts"

/** The words that a pattern gave names to. */
export interface Found {
  /** The words under this name in small letters, single-spaced; "" where none stand. */
  word(name: string): string
  /** All words of the match, in small letters. */
  readonly words: string
}

/** One wording of a time: a pattern of words and what they mean. */
export interface DateRule extends Rule {
  /** In the language of grammar/pattern.ts. Where only a part is the evidence, it is named `span`. */
  readonly pattern: string
  /** The meaning, or undefined where the words turn out to be something else. */
  take(found: Found): Meaning | undefined
}
