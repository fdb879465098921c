import { shiftFor } from "../src/parse/grammar.ts"
import { saltOf, type TagModel, tagFeatureCount, tagFeatures, tagScore } from "../src/parse/tag.ts"
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

/** Teaches the tagger by an averaged perceptron that tags with its own tags before. */
export function learnTags(
  samples: readonly Sample[],
  vocabulary: Vocabulary,
  choices: readonly Uint8Array[],
  lesson: TagLesson,
): Float32Array {
  const table = averaged(1 << lesson.bits)
  const model: TagModel = {
    weights: table.weights,
    shift: shiftFor(table.weights.length),
    tagCount: 0,
    choices,
  }
  const words = roomForWords()
  const tags = new Int32Array(longestSentence + 2 * margin)
  const features = new Int32Array(tagFeatureCount)
  const next = random(lesson.seed)
  let step = 1
  for (let round = 0; round < lesson.rounds; round++) {
    let wrong = 0
    for (const number of shuffled(samples.length, next)) {
      const sample = samples[number]
      if (sample === undefined) continue
      describe(vocabulary, sample.texts, sample.lower, words)
      for (let at = margin; at < words.count + margin; at++) {
        const own = choices[words.tagSet[at] ?? 0] ?? new Uint8Array()
        const gold = sample.tags[at - margin] ?? 0
        if (own.length === 1) {
          tags[at] = own[0] ?? 0
          continue
        }
        tagFeatures(words, tags, at, features)
        step++
        const best = rival(model, own, features, gold)
        tags[at] = best.tag
        if (best.tag !== gold) wrong++
        if (best.update !== gold && own.includes(gold)) {
          teach(table, model.shift, features, gold, 1, step)
          teach(table, model.shift, features, best.update, -1, step)
        }
      }
    }
    if (lesson.rounds > 6) console.log(`  tags, round ${round + 1}: ${wrong} wrong`)
  }
  return average(table, step)
}

/** By how much the right tag must win. */
const lead = Number(process.env["LEAD"] ?? 4)

/** The best tag, and the one to be taught against: the best wrong one if the right one wins by too little. */
function rival(
  model: TagModel,
  own: Uint8Array,
  features: Int32Array,
  gold: number,
): { tag: number; update: number } {
  let goldScore = -Infinity
  let wrongScore = -Infinity
  let wrong = gold
  for (const tag of own) {
    const score = tagScore(model, features, tag)
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
  shift: number,
  features: Int32Array,
  tag: number,
  by: number,
  step: number,
): void {
  const salt = saltOf(tag)
  for (const feature of features) {
    change(table, Math.imul(feature ^ salt, 0x9e3779b1) >>> shift, by, step)
  }
}
