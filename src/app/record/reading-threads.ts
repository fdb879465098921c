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
  const threads = Array.from({ length: count }, readingThread)
  let next = 0
  return {
    read: (task) => {
      const number = next++
      const thread = threads[number % count]
      if (thread === undefined) throw new Error("reports cannot be read by no thread")
      return thread.read({ ...task, number })
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.close()))
    },
  }
}

interface ReadingThread {
  read(task: ReadTask): Promise<string>
  close(): Promise<unknown>
}

/** One thread; where it breaks, what it was given fails, and another takes its place. */
function readingThread(): ReadingThread {
  const waiting = new Map<number, Waiting>()
  const start = (): Worker => {
    const worker = new Worker(file)
    worker.unref()
    worker.on("message", (answer: ReadAnswer) => {
      const task = waiting.get(answer.number)
      waiting.delete(answer.number)
      if ("flaw" in answer) task?.failed(new Error(answer.flaw))
      else task?.done(answer.keeping)
    })
    worker.on("error", (error) => {
      const lost = [...waiting.values()]
      waiting.clear()
      current = start()
      for (const task of lost) task.failed(error as Error)
    })
    return worker
  }
  let current = start()
  return {
    read: (task) =>
      new Promise((done, failed) => {
        waiting.set(task.number, { done, failed })
        current.postMessage(task)
      }),
    close: () => current.terminate(),
  }
}
