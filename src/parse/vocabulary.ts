import { hashOf } from "./hash.ts"

/** What is known of words before any sentence is seen: word classes and the tags they can bear. */
export interface Vocabulary {
  /** Hashes of the words, by open addressing; a power of two long; 0 is an empty slot. */
  readonly keys: Int32Array
  /** For each slot: the word's class among a thousand made from their company in news, 0 unknown. */
  readonly fine: Uint16Array
  /** For each slot: its class among a hundred. */
  readonly coarse: Uint8Array
  /** For each slot: the word's class among hundreds made from the words beside it, 0 unknown. */
  readonly role: Uint16Array
  /** For each slot: its class among fewer of these. */
  readonly roleCoarse: Uint8Array
  /** For each slot: how often the word bears a capital, 1 never to 6 always, 0 unknown. */
  readonly cases: Uint8Array
  /** For each slot: which set of tags it bore in the treebanks, 0 none. */
  readonly tagSet: Uint16Array
}

/** The word's slot, or -1 where it is unknown. */
export function slotOf({ keys }: Vocabulary, hash: number): number {
  const last = keys.length - 1
  for (let slot = hash & last; ; slot = (slot + 1) & last) {
    const key = keys[slot]
    if (key === hash) return slot
    if (key === 0) return -1
  }
}

/** The shape of a word: capitals, digits, marks. */
export function shapeOf(text: string): number {
  let shape = 0
  const first = text.charCodeAt(0)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) shape |= 1
    else if (code >= 65 && code <= 90) shape |= at === 0 ? 2 : 4
    else if (code >= 48 && code <= 57) shape |= 8
    else if (code === 45) shape |= 16
    else if (code === 46) shape |= 32
    else if (code > 191) shape |= 1
    else shape |= 64
  }
  if (first >= 48 && first <= 57) shape |= 128
  return shape
}

/** The words of one sentence as numbers. Each array has two empty places before and after them. */
export interface Words {
  count: number
  readonly word: Int32Array
  readonly shape: Int32Array
  readonly suffix1: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly suffix4: Int32Array
  readonly prefix1: Int32Array
  readonly prefix3: Int32Array
  readonly fine: Int32Array
  readonly coarse: Int32Array
  readonly role: Int32Array
  readonly roleCoarse: Int32Array
  readonly tagSet: Int32Array
  /** How often the word bears a capital, and whether it does here. */
  readonly cased: Int32Array
}

/** No sentence is longer: what is, is cut. */
export const longestSentence = 320
/** Places before the first word, so that a look to the left needs no check. */
export const margin = 3

const places = longestSentence + 2 * margin

/** Room for one sentence at a time. */
export const roomForWords = (): Words => ({
  count: 0,
  word: new Int32Array(places),
  shape: new Int32Array(places),
  suffix1: new Int32Array(places),
  suffix2: new Int32Array(places),
  suffix3: new Int32Array(places),
  suffix4: new Int32Array(places),
  prefix1: new Int32Array(places),
  prefix3: new Int32Array(places),
  fine: new Int32Array(places),
  coarse: new Int32Array(places),
  role: new Int32Array(places),
  roleCoarse: new Int32Array(places),
  tagSet: new Int32Array(places),
  cased: new Int32Array(places),
})

/** Notes the words of a sentence; `lower` are the same words in lower case. */
export function describe(
  vocabulary: Vocabulary,
  texts: readonly string[],
  lower: readonly string[],
  words: Words,
): void {
  const count = texts.length
  words.count = count
  const titled = isTitled(texts) ? 1 : 0
  for (let at = 0; at < count; at++) {
    describeOne(vocabulary, texts[at] ?? "", lower[at] ?? "", words, at + margin)
    words.cased[at + margin] = ((words.cased[at + margin] ?? 0) << 1) | titled
  }
  for (let at = count + margin; at < count + 2 * margin; at++) forget(words, at)
}

function describeOne(
  vocabulary: Vocabulary,
  text: string,
  lower: string,
  words: Words,
  at: number,
): void {
  const length = lower.length
  const hash = hashOf(lower)
  words.word[at] = hash
  words.shape[at] = shapeOf(text)
  words.suffix1[at] = hashOf(lower, length - 1)
  words.suffix2[at] = length > 1 ? hashOf(lower, length - 2) : 1
  words.suffix3[at] = length > 2 ? hashOf(lower, length - 3) : 2
  words.suffix4[at] = length > 4 ? hashOf(lower, length - 4) : 3
  words.prefix1[at] = hashOf(lower, 0, 1)
  words.prefix3[at] = length > 3 ? hashOf(lower, 0, 3) : 4
  const slot = slotOf(vocabulary, hash)
  words.fine[at] = slot < 0 ? 0 : (vocabulary.fine[slot] ?? 0)
  words.coarse[at] = slot < 0 ? 0 : (vocabulary.coarse[slot] ?? 0)
  words.role[at] = slot < 0 ? 0 : (vocabulary.role[slot] ?? 0)
  words.roleCoarse[at] = slot < 0 ? 0 : (vocabulary.roleCoarse[slot] ?? 0)
  words.tagSet[at] = slot < 0 ? 0 : (vocabulary.tagSet[slot] ?? 0)
  const capital = (words.shape[at] ?? 0) & 2
  words.cased[at] = (slot < 0 ? 0 : (vocabulary.cases[slot] ?? 0) << 2) | capital
}

/** "Talks To Resume In Geneva": there, capitals tell nothing. */
function isTitled(texts: readonly string[]): boolean {
  let capital = 0
  let small = 0
  for (const text of texts) {
    const first = text.charCodeAt(0)
    if (first >= 65 && first <= 90) capital++
    else if (first >= 97 && first <= 122) small++
  }
  return capital > 2 && capital > small
}

function forget(words: Words, at: number): void {
  words.word[at] = 0
  words.shape[at] = 0
  words.suffix2[at] = 0
  words.suffix3[at] = 0
  words.fine[at] = 0
  words.coarse[at] = 0
  words.role[at] = 0
  words.roleCoarse[at] = 0
  words.tagSet[at] = 0
  words.cased[at] = 0
}
