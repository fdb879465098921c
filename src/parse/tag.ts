import { mix, mix3, scoreAt, toPlaces } from "./hash.ts"
import type { Words } from "./vocabulary.ts"
import { margin } from "./vocabulary.ts"

/** Weights of features: whole numbers when shipped, fractions while they are learned. */
export type Weights = Int8Array | Float32Array

/** What the tagger knows. A tag here is a pair: "VERB VBD". */
export interface TagModel {
  readonly weights: Weights
  /** Weights of the second look, which knows the tags after the word too; empty where it is left out. */
  readonly again: Weights
  /** A tag that leads by this at the first look is not looked at again. */
  readonly sureLead: number
  /** Shift that turns a hash into a place in `weights`. */
  readonly shift: number
  readonly tagCount: number
  /** For each set of tags (0: unknown words) the tags to choose from. */
  readonly choices: readonly Uint8Array[]
}

/** How many features are looked at for one word. */
export const tagFeatureCount = 66

/** Tags each word, in two looks from left to right; `tags` has the same margins as `words`. */
export function tagWords(model: TagModel, words: Words, tags: Int32Array): void {
  const end = words.count + margin
  tags.fill(0, 0, margin)
  tags.fill(0, end, end + margin)
  const features = new Int32Array(tagFeatureCount)
  const doubtful: number[] = []
  for (let at = margin; at < end; at++) {
    const choices = choicesAt(model, words, at)
    if (choices.length > 1) {
      tagFeatures(words, tags, at, features)
      toPlaces(features, model.shift)
    }
    const best = bestTag(model.weights, choices, features)
    // Tags count from 1 here, so that "no word" differs from the first tag.
    tags[at] = 1 + best.tag
    if (best.lead < model.sureLead) doubtful.push(at)
  }
  if (model.again.length === 0) return
  const more = new Int32Array(secondFeatureCount)
  for (const at of doubtful) {
    secondFeatures(words, tags, at, more)
    toPlaces(more, model.shift)
    tags[at] = 1 + bestTag(model.again, choicesAt(model, words, at), more).tag
  }
}

const noChoices = new Uint8Array([0])

/** The tags that the word at this place may bear. */
export const choicesAt = (model: Pick<TagModel, "choices">, words: Words, at: number): Uint8Array =>
  model.choices[words.tagSet[at] ?? 0] ?? noChoices

/** The best tag, and by how much it leads. */
function bestTag(
  weights: Weights,
  choices: Uint8Array,
  places: Int32Array,
): { tag: number; lead: number } {
  if (choices.length === 1) return { tag: choices[0] ?? 0, lead: Infinity }
  let best = 0
  let highest = -Infinity
  let second = -Infinity
  for (let at = 0; at < choices.length; at++) {
    const tag = choices[at] as number
    const score = scoreAt(weights, places, tag)
    if (score > highest) {
      second = highest
      highest = score
      best = tag
    } else if (score > second) second = score
  }
  return { tag: best, lead: highest - second }
}

/** How many features the second look has. */
export const secondFeatureCount = tagFeatureCount + 12

/** What the second look sees: as the first, and the tags that the first gave this word and those after. */
export function secondFeatures(w: Words, tags: Int32Array, at: number, out: Int32Array): void {
  tagFeatures(w, tags, at, out)
  const word = w.word[at] as number
  const t1 = tags[at - 1] as number
  const own = tags[at] as number
  const n1 = tags[at + 1] as number
  const n2 = tags[at + 2] as number
  const n3 = tags[at + 3] as number
  const from = tagFeatureCount
  out[from] = mix(60, own)
  out[from + 1] = mix(61, n1)
  out[from + 2] = mix3(62, n1, n2)
  out[from + 3] = mix3(63, t1, n1)
  out[from + 4] = mix3(64, word, n1)
  out[from + 5] = mix3(65, word, mix(n1, n2))
  out[from + 6] = mix3(66, word, mix(t1, n1))
  out[from + 7] = mix3(67, mix(t1, own), n1)
  out[from + 8] = mix3(68, w.tagSet[at] as number, mix(t1, n1))
  out[from + 9] = mix3(69, mix(n1, n2), n3)
  out[from + 10] = mix3(70, word, mix(n1, mix(n2, n3)))
  out[from + 11] = mix3(71, mix(tags[at - 2] as number, t1), n1)
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
  caseFeatures(w, at, t1, first, out)
  roleFeatures(w, at, t1, out)
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

function caseFeatures(w: Words, at: number, t1: number, first: number, out: Int32Array): void {
  const word = w.word[at] as number
  const cased = w.cased[at] as number
  const shape = w.shape[at] as number
  const casedAfter = w.cased[at + 1] as number
  const casedBefore = w.cased[at - 1] as number
  out[46] = mix3(47, word, mix(shape, first))
  out[47] = mix3(48, cased, first)
  out[48] = mix3(49, cased, casedAfter)
  out[49] = mix3(50, casedBefore, cased)
  out[50] = mix3(51, cased, t1)
  out[51] = mix3(52, mix(casedBefore, cased), casedAfter)
  out[52] = mix3(53, word, w.word[at - 2] as number)
  out[53] = mix3(54, t1, w.word[at + 1] as number)
  out[54] = mix3(55, w.coarse[at] as number, cased)
  out[55] = mix3(56, w.suffix3[at] as number, mix(cased, first))
}

function roleFeatures(w: Words, at: number, t1: number, out: Int32Array): void {
  const role = w.role[at] as number
  const own = w.roleCoarse[at] as number
  const before = w.roleCoarse[at - 1] as number
  const after = w.roleCoarse[at + 1] as number
  out[56] = mix(72, role)
  out[57] = mix(73, w.role[at - 1] as number)
  out[58] = mix(74, w.role[at + 1] as number)
  out[59] = mix3(75, w.roleCoarse[at - 2] as number, before)
  out[60] = mix3(76, after, w.roleCoarse[at + 2] as number)
  out[61] = mix3(77, before, own)
  out[62] = mix3(78, own, after)
  out[63] = mix3(79, before, after)
  out[64] = mix3(80, mix(before, own), after)
  out[65] = mix3(81, role, t1)
}
