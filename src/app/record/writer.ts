import { Worker } from "node:worker_threads"
import { type Added, type FoundRead, writeFound } from "./add.ts"
import { type Handed, keepingIn } from "./keeping.ts"
import type { Opened } from "./opened.ts"

/** Writes reports that were read, each acknowledged once it is on disk. */
export interface Writer {
  write(found: FoundRead["found"], keeping: Handed | undefined): Promise<Added>
  close(): Promise<void>
}

/** A report to write. */
export interface WriteTask {
  readonly number: number
  readonly found: FoundRead["found"]
  readonly keeping: Handed | undefined
}

/** What became of it, or the flaw that stopped it. */
export type WriteAnswer =
  | { readonly number: number; readonly added: Added }
  | { readonly number: number; readonly flaw: string }

interface Ready extends FoundRead {
  readonly done: (added: Added) => void
  readonly failed: (error: Error) => void
}

/** A transaction takes so many reports at most: others wait for no more than these. */
const batch = 8

/** Writes in the caller's own thread. One sync to disk is shared by all that are ready. */
export function writerOf(opened: Opened): Writer {
  const ready: Ready[] = []
  const writeReady = (): void => {
    writeAll(opened, ready.splice(0, batch))
    if (ready.length > 0) setImmediate(writeReady)
  }
  return {
    write: (found, keeping) =>
      new Promise((done, failed) => {
        const read = keeping === undefined ? undefined : keepingIn(keeping)
        if (ready.push({ found, keeping: read, done, failed }) === 1) setImmediate(writeReady)
      }),
    async close() {},
  }
}

function writeAll(opened: Opened, some: readonly Ready[]): void {
  try {
    for (const [index, added] of writeFound(opened, some).entries()) some[index]?.done(added)
  } catch (error) {
    const [only] = some
    if (some.length === 1) only?.failed(error instanceof Error ? error : new Error(String(error)))
    // One that cannot be written must not take the others with it.
    else for (const each of some) writeAll(opened, [each])
  }
}

// The sources run unbuilt in a checkout; the package has them compiled.
const file = new URL(
  `./write-worker${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`,
  import.meta.url,
)

interface Waiting {
  readonly done: (added: Added) => void
  readonly failed: (error: Error) => void
}

/** Writes in a thread of its own, so that joining what reports tell keeps nobody waiting who looks. */
export function writingThread(path: string): Writer {
  const waiting = new Map<number, Waiting>()
  let next = 0
  const worker = new Worker(file, { workerData: path })
  worker.unref()
  worker.on("message", (answer: WriteAnswer) => {
    const task = waiting.get(answer.number)
    waiting.delete(answer.number)
    if ("flaw" in answer) task?.failed(new Error(answer.flaw))
    else task?.done(answer.added)
  })
  worker.on("error", (error) => {
    for (const task of waiting.values()) task.failed(error as Error)
    waiting.clear()
  })
  return {
    write: (found, keeping) =>
      new Promise((done, failed) => {
        const number = next++
        waiting.set(number, { done, failed })
        worker.postMessage({ number, found, keeping } satisfies WriteTask)
      }),
    async close() {
      await worker.terminate()
    },
  }
}
