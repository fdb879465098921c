import { roomForSentence, tagSentence } from "../src/parse/parse-words.ts"
import type { TagModel } from "../src/parse/tag.ts"
import type { Vocabulary } from "../src/parse/vocabulary.ts"
import { folds, isIn } from "./folds.ts"
import type { Sample } from "./samples.ts"
import type { LookCourse } from "./tag-worker.ts"
import { inThreads } from "./threads.ts"

/** A tagger with the words it knows. */
export interface Tagger {
  readonly vocabulary: Vocabulary
  readonly tags: TagModel
}

/** The taggers whose mean is kept; one will do for the folds. */
const seeds = [1, 2, 3]
const foldSeeds = [1]

const without = <Item>(items: readonly Item[], fold: number): Item[] =>
  items.filter((_, at) => !isIn(at, fold))

const learnLooks = (courses: readonly LookCourse[]): Promise<Tagger[]> =>
  inThreads<LookCourse, Tagger>("tag-worker.ts", courses)

/** Both looks in one. */
const bothLooks = (one: Tagger | undefined, two: Tagger | undefined): Tagger => {
  if (!one || !two) throw new Error("a look was not learned")
  return { vocabulary: one.vocabulary, tags: { ...one.tags, again: two.tags.weights } }
}

/** Each sentence as the tagger tags it that has not seen it. */
function tagsUnseen(samples: readonly Sample[], taggers: readonly Tagger[]): Int32Array[] {
  const desk = roomForSentence()
  return samples.map(({ texts, lower, tags }, at) => {
    const tagger = taggers[folds.find((fold) => isIn(at, fold)) ?? 0]
    return tagger ? tagSentence(tagger, desk, texts, lower) : tags
  })
}

/**
 * Teaches the tagger; beside it gives each sample's tags as they would come out had it not been seen,
 * because the parser must learn to live with the tagger's errors.
 */
export async function learnTagger(
  samples: readonly Sample[],
  tagNames: readonly string[],
): Promise<{ tagger: Tagger; unseen: Int32Array[] }> {
  const courses = folds.map((fold) => {
    return { samples: without(samples, fold), tagNames, seeds: foldSeeds }
  })
  const ones = await learnLooks(courses)
  const before = tagsUnseen(samples, ones)
  console.log("  tags, first look at what was not seen")
  const [one, two, ...twos] = await learnLooks([
    { samples, tagNames, seeds },
    { samples, tagNames, seeds, before },
    ...courses.map((course, fold) => ({ ...course, before: without(before, fold) })),
  ])
  console.log("  tags, second look")
  const taggers = ones.map((first, fold) => bothLooks(first, twos[fold]))
  return { tagger: bothLooks(one, two), unseen: tagsUnseen(samples, taggers) }
}
