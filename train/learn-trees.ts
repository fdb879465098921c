import { mean } from "./averaged.ts"
import type { Known } from "./learn-tree.ts"
import { inThreads } from "./threads.ts"
import type { TreeCourse } from "./tree-worker.ts"
import type { Tagged } from "./turn-speech.ts"

const moveBits = 21
const labelBits = 21

/** What one parser has learned. */
export interface LearnedTree {
  readonly moves: Float32Array
  readonly labels: Float32Array
}

/** Teaches one parser for each seed and takes the mean: as good as asking all, at the price of one. */
export async function learnTrees(
  taught: readonly Tagged[],
  known: Known,
  labelChoices: readonly Uint8Array[],
  seeds: readonly number[],
  rounds: number,
): Promise<LearnedTree & { labelChoices: readonly Uint8Array[] }> {
  const courses = seeds.map((seed) => {
    return {
      taught,
      known,
      labelChoices,
      lesson: { moveBits, labelBits, rounds, seed, fromEnd: false },
    }
  })
  const models = await inThreads<TreeCourse, LearnedTree>("tree-worker.ts", courses)
  return {
    moves: mean(models.map(({ moves }) => moves)),
    labels: mean(models.map(({ labels }) => labels)),
    labelChoices,
  }
}
