import type { Span } from "../model/span.ts"

/** Universal part of speech (universaldependencies.org/u/pos). */
export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X"

/** One word, number or mark, with its place in the sentence's tree. */
export interface Token extends Span {
  /** Its place in the sentence, from 0. */
  readonly index: number
  readonly text: string
  readonly lower: string
  /** Dictionary form, lower case but for proper names: "meet" for "met". */
  readonly lemma: string
  readonly pos: Upos
  /** Penn Treebank tag, which tells tense and number: "VBD", "NNS". */
  readonly tag: string
  /** Index of the head token; -1 at the root. */
  readonly head: number
  /** Universal Dependencies relation to the head, with the subtypes listed in relations.ts. */
  readonly relation: string
}

/** One sentence of a report with its tree. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[]
}

/** Reads grammar: a stretch of text in, its sentences out. */
export interface Parser {
  /** Sentences of one block (a paragraph, heading or bullet); offsets count from the whole text. */
  parse(text: string, block: Span): Sentence[]
}
