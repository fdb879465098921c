import type { DateMention } from "../model/date-mention.ts"
import type { Entry } from "../model/entry.ts"
import type { Party } from "../model/party.ts"
import type { Quantity } from "../model/quantity.ts"
import type { Report } from "../model/report.ts"
import type { Span } from "../model/span.ts"
import type { Sentence } from "../parse/sentence.ts"
import type { Turn } from "./turns/turn.ts"

/** A part of the page: a paragraph, a heading, a bullet; or what is not the story's own words. */
export interface Block extends Span {
  readonly kind:
    | "headline"
    | "dateline"
    | "byline"
    | "paragraph"
    | "heading"
    | "bullet"
    | "note"
    | "boilerplate"
}

/** Words that name or point at a party. */
export interface Mention extends Span {
  /** Index of the sentence in `draft.sentences`. */
  readonly sentence: number
  /** Index of the token in the sentence that heads the phrase: "Stoltenberg" of "Mr Stoltenberg". */
  readonly head: number
  readonly form: "name" | "nominal" | "pronoun"
  /** Party id; null where nobody could be found for a pronoun or nominal. */
  readonly party: string | null
  readonly kind: Party["kind"] | "place" | null
  /** Does it stand inside the name of a body, as "Chicago" does in "the University of Chicago"? */
  readonly within?: boolean
  /** The id of the rule that read it. */
  readonly rule?: string
}

/** A candidate that was read and not kept, for `--explain`. */
export interface PassedBy {
  readonly rule: string
  readonly span: Span
  readonly why: string
}

/** The reading so far. A stage takes one and returns a fuller one; no stage changes the text. */
export interface Draft {
  readonly report: Report
  readonly blocks: readonly Block[]
  /** Of every block but boilerplate, in text order. */
  readonly sentences: readonly Sentence[]
  /** For each sentence the index of its block. */
  readonly blockOf: readonly number[]
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateMention[]
  readonly parties: readonly Party[]
  readonly mentions: readonly Mention[]
  /** Who has the word from where to where, where the text is a transcript, an interview or a speech. */
  readonly turns?: readonly Turn[]
  readonly entries: readonly Entry[]
  readonly passedBy: readonly PassedBy[]
}

/** One step of the reading. */
export type Stage = (draft: Draft) => Draft
