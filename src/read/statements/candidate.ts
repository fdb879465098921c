import type { Speech, Statement } from "../../model/entry.ts"
import type { Confidence } from "../../model/known.ts"
import type { Span } from "../../model/span.ts"
import type { Rule } from "../rule.ts"
import type { Turn } from "../turns/turn.ts"
import type { Cue } from "./cue.ts"
import type { Line, Scene } from "./scene.ts"
import type { Speaker } from "./speaker-phrase.ts"

/** A statement as first read, before overlaps are settled and parties looked up. */
export interface Candidate {
  readonly rule: string
  readonly line: Line
  readonly cue: Span | undefined
  /** Index of the cue's verb in the line, where there is one. */
  readonly verb: number | undefined
  readonly speaker: Speaker | undefined
  readonly content: readonly Span[]
  readonly speech: Speech
  readonly negated: boolean
  /** Where the words' marks do not tell it: the lines of a transcript are direct. */
  readonly form?: Statement["form"]
  readonly confidence: Confidence
  /** Where who spoke, when and to whom is told beside the cue: tokens of the line, from and to. */
  readonly tail: { readonly from: number; readonly to: number }
  readonly relay: Speaker | undefined
  /** The lexicon's word for the cue takes a hearer: "told reporters". */
  readonly told: boolean
  /** Does the cue stand after the words, as in "…, CNN reported"? Such a cue may relay another. */
  readonly trails: boolean
  /** The turn of a transcript that it is. */
  readonly turn?: Turn
}

/** What is known of words that no verb of speech leads to: said, and neither denied nor passed on. */
export const withoutVerb = {
  verb: undefined,
  speech: "said",
  negated: false,
  relay: undefined,
  told: false,
} as const satisfies Partial<Candidate>

/** What a rule of cues reads: the pieces of content, and how sure it is. */
export interface Take {
  readonly content: readonly Span[]
  readonly confidence: Confidence
  readonly trails?: boolean
}

/** A wording around a verb of speech, tried where one stands. */
export interface CueRule extends Rule {
  readonly take: (cue: Cue, scene: Scene) => Take | undefined
}
