/** A thread that teaches one look of the tagger and sends back what it has learned. */
import { parentPort, workerData } from "node:worker_threads"
import { shiftFor } from "../src/parse/grammar.ts"
import { mean } from "./averaged.ts"
import type { Tagger } from "./learn-tagger.ts"
import { learnTags } from "./learn-tags.ts"
import { learnVocabulary } from "./learn-vocabulary.ts"
import type { Sample } from "./samples.ts"

/** What the thread is given. */
export interface LookCourse {
  readonly samples: readonly Sample[]
  readonly tagNames: readonly string[]
  readonly seeds: readonly number[]
  /** For the second look: the first look's tags. */
  readonly before?: readonly Int32Array[]
}

const bits = 21
const rounds = 5

function learnLook({ samples, tagNames, seeds, before }: LookCourse): Tagger {
  const { vocabulary, choices } = learnVocabulary(samples, tagNames)
  const course = before ? { vocabulary, choices, before } : { vocabulary, choices }
  const weights = mean(seeds.map((seed) => learnTags(samples, course, { bits, rounds, seed })))
  const none = new Float32Array()
  const shift = shiftFor(weights.length)
  return {
    vocabulary,
    tags: { weights, again: none, sureLead: Infinity, shift, tagCount: tagNames.length, choices },
  }
}

parentPort?.postMessage(learnLook(workerData))
