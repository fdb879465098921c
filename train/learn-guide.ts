import { guideFrom } from "../src/parse/grammar.ts"
import { type Guide, guideFor } from "../src/parse/guide.ts"
import { layNodes, mirrorNodes, roomForSentence } from "../src/parse/parse-words.ts"
import { describe } from "../src/parse/vocabulary.ts"
import { inBytes } from "./averaged.ts"
import { isIn } from "./folds.ts"
import type { Known } from "./learn-tree.ts"
import type { LearnedTree } from "./learn-trees.ts"
import { inThreads } from "./threads.ts"
import type { TreeCourse } from "./tree-worker.ts"
import type { Tagged } from "./turn-speech.ts"

const folds = [0, 1, 2, 3]
const lesson = { moveBits: 20, labelBits: 1, rounds: 2, seed: 1, fromEnd: true }

const foldOf = ({ number }: Tagged): number | undefined =>
  folds.find((fold) => isIn(number, fold, folds.length))

/**
 * Teaches the parser that goes from the sentence's end; beside it gives each sentence with its guide as
 * it would come out had it not been seen, because the parser that is guided must know how far to trust
 * it.
 */
export async function learnGuide(
  taught: readonly Tagged[],
  known: Known,
): Promise<{ guide: Int8Array; guided: Tagged[] }> {
  const courses = [taught, ...folds.map((fold) => taught.filter((one) => foldOf(one) !== fold))]
  const tables = await inThreads<TreeCourse, LearnedTree>(
    "tree-worker.ts",
    courses.map((own) => ({ taught: own, known, labelChoices: [], lesson })),
  )
  const [guide, ...ofFolds] = tables.map(({ moves }) => inBytes(moves))
  if (guide === undefined) throw new Error("no guide was learned")
  return { guide, guided: guidesUnseen(taught, known, ofFolds) }
}

/** Each sentence with the guide of the fold that has not seen it. */
function guidesUnseen(
  taught: readonly Tagged[],
  known: Known,
  ofFolds: readonly Int8Array[],
): Tagged[] {
  const posCount = new Set(known.posOfTag).size + 1
  const models = ofFolds.map((moves) => guideFrom(moves, posCount))
  const desk = roomForSentence()
  return taught.map((one) => {
    const model = models[foldOf(one) ?? -1]
    if (model === undefined) throw new Error(`sentence ${one.number} is in no fold`)
    const { texts, lower } = one.sample
    describe(known.vocabulary, texts, lower, desk.words)
    layNodes(known, desk, texts, one.tags)
    mirrorNodes(desk)
    guideFor(model, desk.mirror, desk.arcs, desk.leads, desk.guide)
    return { ...one, guide: cut(desk.guide, desk.nodes.count + 1) }
  })
}

const cut = ({ head, sure }: Guide, end: number): Guide => ({
  head: head.slice(0, end),
  sure: sure.slice(0, end),
})
