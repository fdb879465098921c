/** A thread that teaches one parser and sends back what it has learned. */
import { parentPort, workerData } from "node:worker_threads"
import { type Known, learnTree, type TreeLesson } from "./learn-tree.ts"
import type { Tagged } from "./turn-speech.ts"

/** What the thread is given. */
export interface TreeCourse {
  readonly taught: readonly Tagged[]
  readonly known: Known
  readonly labelChoices: readonly Uint8Array[]
  readonly lesson: TreeLesson
}

const { taught, known, labelChoices, lesson }: TreeCourse = workerData
const { moves, labels } = learnTree(taught, known, labelChoices, lesson)
parentPort?.postMessage({ moves, labels })
