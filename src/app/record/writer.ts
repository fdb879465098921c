import { type Added, type FoundRead, writeFound } from "./add.ts"
import { type Handed, keepingIn } from "./keeping.ts"
import type { Opened } from "./opened.ts"
import { besideFile, taskThread } from "./task-thread.ts"

/** Writes reports that were read, each acknowledged once it is on disk. */
export interface Writer {
  write(found: FoundRead["found"], keeping: Handed | undefined): Promise<Added>
  close(): Promise<void>
}

/** A report to write. */
export interface WriteTask {
  readonly found: FoundRead["found"]
  readonly keeping: Handed | undefined
}

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

/** Writes in a thread of its own, so that joining what reports tell keeps nobody waiting who looks. */
export function writingThread(path: string): Writer {
  const thread = taskThread<WriteTask, Added>(besideFile("write-worker", import.meta.url), path)
  return {
    write: (found, keeping) => thread.ask({ found, keeping }),
    close: () => thread.close(),
  }
}
