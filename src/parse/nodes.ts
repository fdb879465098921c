import { longestSentence } from "./vocabulary.ts"

/** What the parser sees of the words of a sentence, without its marks. Node 0 is "none". */
export interface Nodes {
  count: number
  readonly word: Int32Array
  /** Tag: part of speech with its Penn tag. */
  readonly tag: Int32Array
  readonly pos: Int32Array
  readonly fine: Int32Array
  /** Which tags the word bore in the treebanks, or its ending where it is rare: right where the tag is wrong. */
  readonly set: Int32Array
  readonly coarse: Int32Array
  /** The marks that stand between the node before and this one, as bits. */
  readonly marks: Int32Array
  /** Is it inside quotation marks, and between which ones? */
  readonly quoted: Int32Array
  /** The head that the parse from the end found, 0 without one; how surely; the last that hangs on the node. */
  readonly guide: Int32Array
  readonly guideSure: Int32Array
  readonly guideLast: Int32Array
  /** How many verbs (up to three) stand at this node and after it. */
  readonly verbsAhead: Int32Array
}

const places = longestSentence + 4

/** Room for one sentence at a time. */
export const roomForNodes = (): Nodes => ({
  count: 0,
  word: new Int32Array(places),
  tag: new Int32Array(places),
  pos: new Int32Array(places),
  fine: new Int32Array(places),
  set: new Int32Array(places),
  coarse: new Int32Array(places),
  marks: new Int32Array(places),
  quoted: new Int32Array(places),
  guide: new Int32Array(places),
  guideSure: new Int32Array(places),
  guideLast: new Int32Array(places),
  verbsAhead: new Int32Array(places),
})

const bits: Readonly<Record<string, number>> = {
  ",": 1,
  ".": 2,
  "!": 2,
  "?": 2,
  ":": 4,
  ";": 4,
  "-": 8,
  "--": 16,
  "–": 16,
  "—": 16,
  "...": 16,
  "…": 16,
  "(": 32,
  "[": 32,
  ")": 64,
  "]": 64,
  '"': 128,
  "“": 128,
  "”": 128,
  "``": 128,
  "''": 128,
  "«": 128,
  "»": 128,
}

/** The bit of a mark. */
export const markBit = (mark: string): number => bits[mark] ?? 256
export const quotationBit = 128

/** All marks between two nodes. */
export function marksBetween({ marks }: Nodes, from: number, to: number): number {
  let found = 0
  for (let at = from + 1; at <= to; at++) found |= marks[at] ?? 0
  return found
}
