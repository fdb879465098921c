import { mix, mix3 } from "./hash.ts"
import type { Words } from "./vocabulary.ts"
import { margin } from "./vocabulary.ts"

/** Weights of features: whole numbers when shipped, fractions while they are learned. */
export type Weights = Int8Array | Float32Array

/** What the tagger knows. A tag here is a pair: "VERB VBD". */
export interface TagModel {
  readonly weights: Weights
  /** Shift that turns a hash into a place in `weights`. */
  readonly shift: number
  readonly tagCount: number
  /** For each set of tags (0: unknown words) the tags to choose from. */
  readonly choices: readonly Uint8Array[]
}

/** How many features are looked at for one word. */
export const tagFeatureCount = 46

/** A number for each tag that tells its weights from another tag's. */
export const saltOf = (tag: number): number => Math.imul(tag + 1, 0x27d4eb2f)

/** Tags each word; `tags` has the same margins as `words`. */
export function tagWords(model: TagModel, words: Words, tags: Int32Array): void {
  const features = new Int32Array(tagFeatureCount)
  for (let at = 0; at < margin; at++) tags[at] = 0
  for (let at = margin; at < words.count + margin; at++) {
    const choices = model.choices[words.tagSet[at] ?? 0] ?? model.choices[0]
    if (choices === undefined) return
    tags[at] =
      choices.length === 1 ? (choices[0] ?? 0) : bestTag(model, choices, words, tags, at, features)
  }
}

function bestTag(
  model: TagModel,
  choices: Uint8Array,
  words: Words,
  tags: Int32Array,
  at: number,
  features: Int32Array,
): number {
  tagFeatures(words, tags, at, features)
  let best = 0
  let highest = -Infinity
  for (const tag of choices) {
    const score = tagScore(model, features, tag)
    if (score > highest) {
      highest = score
      best = tag
    }
  }
  return best
}

/** How well the tag fits. */
export function tagScore({ weights, shift }: TagModel, features: Int32Array, tag: number): number {
  const salt = saltOf(tag)
  let score = 0
  for (let at = 0; at < tagFeatureCount; at++) {
    score += weights[Math.imul((features[at] as number) ^ salt, 0x9e3779b1) >>> shift] as number
  }
  return score
}

/** What is looked at to choose a word's tag: the words around, their classes, the tags before. */
export function tagFeatures(w: Words, tags: Int32Array, at: number, out: Int32Array): void {
  const word = w.word[at] as number
  const before = w.word[at - 1] as number
  const after = w.word[at + 1] as number
  const set = w.tagSet[at] as number
  const setAfter = w.tagSet[at + 1] as number
  const shape = w.shape[at] as number
  const t1 = tags[at - 1] as number
  const t2 = tags[at - 2] as number
  const first = at === margin ? 1 : 0
  out[0] = mix(1, word)
  out[1] = mix(2, before)
  out[2] = mix(3, after)
  out[3] = mix(4, w.word[at - 2] as number)
  out[4] = mix(5, w.word[at + 2] as number)
  out[5] = mix3(6, before, word)
  out[6] = mix3(7, word, after)
  out[7] = mix3(8, before, after)
  out[8] = mix(9, w.suffix1[at] as number)
  out[9] = mix(10, w.suffix2[at] as number)
  out[10] = mix(11, w.suffix3[at] as number)
  out[11] = mix(12, w.suffix4[at] as number)
  out[12] = mix(13, w.prefix1[at] as number)
  out[13] = mix(14, w.prefix3[at] as number)
  out[14] = mix3(15, shape, first)
  out[15] = mix(16, t1)
  out[16] = mix3(17, t1, t2)
  out[17] = mix3(18, t1, word)
  out[18] = mix(19, set)
  out[19] = mix3(20, set, setAfter)
  out[20] = mix3(21, t1, setAfter)
  out[21] = mix3(22, t1, set)
  out[22] = mix3(23, t1, mix(set, setAfter))
  out[23] = mix3(24, setAfter, w.tagSet[at + 2] as number)
  classFeatures(w, at, t1, out)
  out[38] = mix3(39, shape, w.shape[at + 1] as number)
  out[39] = mix3(40, shape, w.shape[at - 1] as number)
  out[40] = mix(41, w.suffix3[at + 1] as number)
  out[41] = mix(42, w.suffix3[at - 1] as number)
  out[42] = mix3(43, w.suffix3[at] as number, t1)
  out[43] = mix3(44, w.suffix2[at] as number, setAfter)
  out[44] = mix3(45, mix(shape, first), w.suffix3[at] as number)
  out[45] = mix3(46, t1, mix(word, setAfter))
}

function classFeatures(w: Words, at: number, t1: number, out: Int32Array): void {
  const fine = w.fine[at] as number
  const coarse = w.coarse[at] as number
  const coarseBefore = w.coarse[at - 1] as number
  const coarseAfter = w.coarse[at + 1] as number
  const shape = w.shape[at] as number
  out[24] = mix(25, fine)
  out[25] = mix(26, w.fine[at - 1] as number)
  out[26] = mix(27, w.fine[at + 1] as number)
  out[27] = mix(28, w.coarse[at - 2] as number)
  out[28] = mix(29, w.coarse[at + 2] as number)
  out[29] = mix3(30, coarseBefore, coarse)
  out[30] = mix3(31, coarse, coarseAfter)
  out[31] = mix3(32, coarseBefore, coarseAfter)
  out[32] = mix3(33, fine, shape)
  out[33] = mix3(34, fine, t1)
  out[34] = mix3(35, mix(coarseBefore, coarse), coarseAfter)
  out[35] = mix3(36, coarse, w.suffix2[at] as number)
  out[36] = mix3(37, t1, coarseAfter)
  out[37] = mix3(38, w.fine[at - 1] as number, fine)
}
