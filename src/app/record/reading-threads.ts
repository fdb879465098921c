import { Worker } from "node:worker_threads"
import type { ReadAnswer, ReadTask } from "./read-worker.ts"

/** Threads that read reports side by side. */
export interface ReadingThreads {
  /** The Keeping of a report, as the JSON that threads hand over. */
  read(task: Omit<ReadTask, "number">): Promise<string>
  close(): Promise<void>
}

interface Waiting {
  readonly done: (keeping: string) => void
  readonly failed: (error: Error) => void
}

// The sources run unbuilt in a checkout; the package has them compiled.
const file = new URL(
  `./read-worker${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`,
  import.meta.url,
)

/** Starts so many threads, each with the parser's weights of its own; tasks go to them in turn. */
export function readingThreads(count: number): ReadingThreads {
  const waiting = new Map<number, Waiting>()
  let next = 0
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(file)
    worker.unref()
    worker.on("message", (answer: ReadAnswer) => {
      const task = waiting.get(answer.number)
      waiting.delete(answer.number)
      if ("flaw" in answer) task?.failed(new Error(answer.flaw))
      else task?.done(answer.keeping)
    })
    worker.on("error", (error) => {
      for (const task of waiting.values()) task.failed(error)
      waiting.clear()
    })
    return worker
  })
  return {
    read: (task) =>
      new Promise((done, failed) => {
        const number = next++
        waiting.set(number, { done, failed })
        workers[number % workers.length]?.postMessage({ ...task, number } satisfies ReadTask)
      }),
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}
