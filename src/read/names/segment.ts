import type { Known } from "./dictionary.ts"
import type { Word } from "./words.ts"

/** A stretch of words that names one thing, before it is known which party it is. */
export interface Segment {
  /** Indices of its first and last word in the sentence. */
  readonly first: number
  readonly last: number
  /** `site` is a hospital or museum: a place, and a body where it speaks or acts. `label` is a transcript's speaker in capitals; `open` is what only the words around it and the rest of the report can tell. */
  readonly kind: "person" | "body" | "site" | "place" | "known" | "label" | "open"
  readonly known?: Known
  /** ISO 3166-1 alpha-2, where an adjective before the name tells it: "Russian Foreign Ministry". */
  readonly country?: string
  /** Was it told by a sure sign (a given name, a title, a list), or by its shape alone? */
  readonly sure: boolean
}

/** What the scan reads: the words of a sentence, and whether capitals tell anything in it. */
export interface Scanned {
  readonly text: string
  readonly words: readonly Word[]
  /** A headline in Title Case or capitals: only sure names are taken. */
  readonly shouted: boolean
}
