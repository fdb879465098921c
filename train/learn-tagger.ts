import { shiftFor } from "../src/parse/grammar.ts"
import { roomForSentence, tagSentence } from "../src/parse/parse-words.ts"
import type { TagModel } from "../src/parse/tag.ts"
import type { Vocabulary } from "../src/parse/vocabulary.ts"
import { mean } from "./averaged.ts"
import { learnTags } from "./learn-tags.ts"
import { learnVocabulary } from "./learn-vocabulary.ts"
import type { Sample } from "./samples.ts"

/** A tagger with the words it knows. */
export interface Tagger {
  readonly vocabulary: Vocabulary
  readonly tags: TagModel
}

const bits = 21
const rounds = 5
/** The taggers whose mean is kept; one will do for the folds. */
const seeds = [1, 2, 3]
const folds = 8
/** Neighbours share a document: a fold is made of stretches, not of single sentences. */
const stretch = 40

const isOut = (at: number, fold: number): boolean => Math.floor(at / stretch) % folds === fold

/** Teaches the first look, or with the first look's tags at hand, the second. */
function learnLook(
  samples: readonly Sample[],
  tagNames: readonly string[],
  lessons: readonly number[],
  before?: readonly Int32Array[],
): Tagger {
  const { vocabulary, choices } = learnVocabulary(samples, tagNames)
  const course = before ? { vocabulary, choices, before } : { vocabulary, choices }
  const weights = mean(lessons.map((seed) => learnTags(samples, course, { bits, rounds, seed })))
  const none = new Float32Array()
  const shift = shiftFor(weights.length)
  return {
    vocabulary,
    tags: { weights, again: none, sureLead: Infinity, shift, tagCount: tagNames.length, choices },
  }
}

/** Each sentence as a tagger tags it that has not seen it. */
function tagsUnseen(
  samples: readonly Sample[],
  learn: (part: readonly Sample[], isIn: (at: number) => boolean) => Tagger,
): Int32Array[] {
  const desk = roomForSentence()
  const found: Int32Array[] = []
  for (let fold = 0; fold < folds; fold++) {
    const isIn = (at: number): boolean => !isOut(at, fold)
    const tagger = learn(
      samples.filter((_, at) => isIn(at)),
      isIn,
    )
    samples.forEach(({ texts, lower }, at) => {
      if (isOut(at, fold)) found[at] = tagSentence(tagger, desk, texts, lower)
    })
    console.log(`  tags, fold ${fold + 1} of ${folds}`)
  }
  return found
}

/**
 * Teaches the tagger; beside it gives each sample's tags as they would come out had it not been seen,
 * because the parser must learn to live with the tagger's errors.
 */
export function learnTagger(
  samples: readonly Sample[],
  tagNames: readonly string[],
): { tagger: Tagger; unseen: Int32Array[] } {
  const first = tagsUnseen(samples, (part) => learnLook(part, tagNames, [1]))
  const unseen = tagsUnseen(samples, (part, isIn) => {
    const before = first.filter((_, at) => isIn(at))
    const one = learnLook(part, tagNames, [1])
    const two = learnLook(part, tagNames, [1], before)
    return { vocabulary: one.vocabulary, tags: { ...one.tags, again: two.tags.weights } }
  })
  const one = learnLook(samples, tagNames, seeds)
  const two = learnLook(samples, tagNames, seeds, first)
  const tagger = { vocabulary: one.vocabulary, tags: { ...one.tags, again: two.tags.weights } }
  return { tagger, unseen }
}
