import type { ReadTask } from "./read-worker.ts"
import { besideFile, taskThread } from "./task-thread.ts"

/** Threads that read reports side by side. */
export interface ReadingThreads {
  /** The Keeping of a report, as the JSON that threads hand over. */
  read(task: ReadTask): Promise<string>
  close(): Promise<void>
}

/** So many threads, each with the parser's weights of its own; tasks go to them in turn. */
export function readingThreads(count: number): ReadingThreads {
  const file = besideFile("read-worker", import.meta.url)
  const threads = Array.from({ length: count }, () => taskThread<ReadTask, string>(file))
  let next = 0
  return {
    read(task) {
      const thread = threads[next++ % count]
      if (thread === undefined) throw new Error("reports cannot be read by no thread")
      return thread.ask(task)
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.close()))
    },
  }
}
