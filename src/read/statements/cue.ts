import type { SpeechVerb } from "../../lexicon/speech-verbs.ts"
import type { Span } from "../../model/span.ts"
import type { Token } from "../../parse/sentence.ts"
import type { Line } from "./scene.ts"
import type { Speaker } from "./speaker-phrase.ts"

/** A verb of speech outside quotation marks, with whoever speaks. */
export interface Cue {
  readonly line: Line
  readonly verb: Token
  /** The entry of the lexicon: "say", "call for". */
  readonly lemma: string
  readonly word: SpeechVerb
  /** The verb with its auxiliaries and its particle or preposition. */
  readonly span: Span
  readonly speaker: Speaker | undefined
  /** Index of the first token of the words "the minister said" or "said the minister". */
  readonly first: number
  /** Index of the token after them. */
  readonly after: number
  readonly negated: boolean
  readonly passive: boolean
  /** Who passes the words on: the CNN of "CNN quoted him as saying". */
  readonly relay?: Speaker
}
