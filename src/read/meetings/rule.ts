import type { Meeting } from "../../model/entry.ts"
import type { Span } from "../../model/span.ts"
import type { Clause } from "../../parse/clause.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import type { Draft } from "../draft.ts"
import type { Rule } from "../rule.ts"

/** Where a word of meeting stands: the word, and the clause where it is a verb. */
export interface Scene {
  readonly draft: Draft
  readonly sentence: Sentence
  /** Index of the sentence in `draft.sentences`. */
  readonly at: number
  readonly token: Token
  /** The clause that the word is the verb of or, for a noun, stands in. */
  readonly clause: Clause | undefined
}

/** What a rule reads from a scene. */
export interface Telling {
  readonly parties: readonly string[]
  readonly form: Meeting["form"]
  readonly span: Span
  readonly modality: Meeting["modality"]
  /** Index of the token after which place, day and topics are looked for. */
  readonly after: number
  /** A rule that knows the place itself gives its mention's first token: "a visit to Kyiv". */
  readonly place?: number
}

/** A wording of a meeting, tried where one of its words stands. */
export interface MeetingRule extends Rule {
  /** Lemmas of the verbs or nouns that call the rule. */
  readonly words: Iterable<string>
  readonly on: "verb" | "noun"
  readonly read: (scene: Scene) => Telling | undefined
}
