import type { Span } from "../../model/span.ts"

/** Somebody has the word, from a label to the next one, in a transcript, an interview or a speech. */
export interface Turn {
  /** The words that name who speaks: "THE PRESIDENT", "Q"; none in a speech without labels. */
  readonly label?: Span
  /** The words said, a piece for each paragraph, without stage directions. */
  readonly words: readonly Span[]
  /** Party id, where known. */
  readonly speaker: string | null
  /** Party ids of the other side of an interview. */
  readonly to: readonly string[]
  /** Does somebody ask here who is there to ask? */
  readonly asks: boolean
  /** How the speaker is known: by a label, or by the order of an interview or the headline. */
  readonly by: "label" | "order" | "title"
}
