import { shiftFor } from "../src/parse/grammar.ts"
import { scoreAt, toPlaces } from "../src/parse/hash.ts"
import {
  choicesAt,
  secondFeatureCount,
  secondFeatures,
  tagFeatureCount,
  tagFeatures,
  type Weights,
} from "../src/parse/tag.ts"
import {
  describe,
  longestSentence,
  margin,
  roomForWords,
  type Vocabulary,
} from "../src/parse/vocabulary.ts"
import { average, averaged, change } from "./averaged.ts"
import { random, shuffled } from "./random.ts"
import type { Sample } from "./samples.ts"

/** How the tagger is taught. */
export interface TagLesson {
  readonly bits: number
  readonly rounds: number
  readonly seed: number
}

/** What is taught: the first look, or the second on top of the first look's tags. */
export interface TagCourse {
  readonly vocabulary: Vocabulary
  readonly choices: readonly Uint8Array[]
  /** For the second look: the first look's tags for each sample. */
  readonly before?: readonly Int32Array[]
}

/** Teaches the tagger by an averaged perceptron that tags with its own tags before. */
export function learnTags(
  samples: readonly Sample[],
  course: TagCourse,
  lesson: TagLesson,
): Float32Array {
  const table = averaged(1 << lesson.bits)
  const shift = shiftFor(table.weights.length)
  const words = roomForWords()
  const tags = new Int32Array(longestSentence + 2 * margin)
  const features = new Int32Array(course.before ? secondFeatureCount : tagFeatureCount)
  const next = random(lesson.seed)
  let step = 1
  for (let round = 0; round < lesson.rounds; round++) {
    for (const number of shuffled(samples.length, next)) {
      const sample = samples[number]
      if (sample === undefined) continue
      describe(course.vocabulary, sample.texts, sample.lower, words)
      const end = words.count + margin
      tags.fill(0, 0, end + margin)
      course.before?.[number]?.forEach((tag, at) => {
        tags[at + margin] = tag + 1
      })
      for (let at = margin; at < end; at++) {
        const own = choicesAt(course, words, at)
        const gold = sample.tags[at - margin] ?? 0
        if (own.length === 1) {
          tags[at] = (own[0] ?? 0) + 1
          continue
        }
        if (course.before) secondFeatures(words, tags, at, features)
        else tagFeatures(words, tags, at, features)
        toPlaces(features, shift)
        step++
        const best = rival(table.weights, own, features, gold)
        tags[at] = best.tag + 1
        if (best.update !== gold && own.includes(gold)) {
          teach(table, features, gold, 1, step)
          teach(table, features, best.update, -1, step)
        }
      }
    }
  }
  return average(table, step)
}

/** By how much the right tag must win. */
const lead = 60

/** The best tag, and the one to be taught against: the best wrong one if the right one wins by too little. */
function rival(
  weights: Weights,
  own: Uint8Array,
  places: Int32Array,
  gold: number,
): { tag: number; update: number } {
  let goldScore = -Infinity
  let wrongScore = -Infinity
  let wrong = gold
  for (const tag of own) {
    const score = scoreAt(weights, places, tag)
    if (tag === gold) goldScore = score
    else if (score > wrongScore) {
      wrongScore = score
      wrong = tag
    }
  }
  return {
    tag: wrongScore > goldScore ? wrong : gold,
    update: goldScore < wrongScore + lead ? wrong : gold,
  }
}

function teach(
  table: ReturnType<typeof averaged>,
  places: Int32Array,
  tag: number,
  by: number,
  step: number,
): void {
  for (const place of places) change(table, place ^ tag, by, step)
}
