import type { Reading } from "../../model/reading.ts"
import type { Told } from "../../model/report.ts"
import { Trouble } from "../../model/trouble.ts"
import type { FoundReport } from "../../source/found.ts"
import type { Keeping } from "../../store/kept.ts"
import { localReader, referenceRates } from "../local-reader.ts"
import { type Added, type FoundRead, isKnown, writeFound } from "./add.ts"
import { keepingOf } from "./keeping.ts"
import type { Opened } from "./opened.ts"
import { type ReadingThreads, readingThreads } from "./reading-threads.ts"

/** Reads and adds reports that come one at a time, as they come to a server. */
export interface Intake {
  /** Reads a text; nothing is stored. */
  read(text: string, told: Told): Promise<Reading>
  /** Adds a report; told of once it is on disk. */
  add(found: FoundReport): Promise<Added>
  close(): Promise<void>
}

export interface IntakeOptions {
  /** How many threads read; with none the caller's own does. */
  readonly threads: number
  /** How many texts may wait to be read before more are refused. */
  readonly waiting: number
}

interface Ready extends FoundRead {
  readonly done: (added: Added | undefined) => void
  readonly failed: (error: unknown) => void
}

/** Threads start with the first text. Reports read at about the same time are written together. */
export function intakeOf(opened: Opened, { threads, waiting }: IntakeOptions): Intake {
  let pool: ReadingThreads | undefined
  let begun = 0
  const ready: Ready[] = []
  const keepingFor = async (text: string, told: Told): Promise<Keeping> => {
    if (begun >= waiting) throw tooMany(begun)
    begun++
    try {
      const today = opened.today()
      if (threads === 0) return keepingOf(localReader().read(text, told), referenceRates(), today)
      pool ??= readingThreads(threads)
      return await pool.read({ text, told, today })
    } finally {
      begun--
    }
  }
  return {
    read: async (text, told) => (await keepingFor(text, told)).reading,
    async add(given) {
      const found = { ...given, text: given.text.toWellFormed() }
      const known = isKnown(opened.database, found)
      const keeping = known ? undefined : await keepingFor(found.text, found.told)
      const added = await new Promise<Added | undefined>((done, failed) => {
        if (ready.push({ found, keeping, done, failed }) === 1) setImmediate(writeReady)
      })
      if (added === undefined) throw new Error("a report was neither added nor refused")
      return added
    },
    close: async () => pool?.close(),
  }

  // One sync to disk costs more than writing a report: those that are ready share it.
  function writeReady(): void {
    const batch = ready.splice(0)
    try {
      const added = writeFound(opened, batch)
      for (const [index, { done }] of batch.entries()) done(added[index])
    } catch (error) {
      const [only] = batch
      if (batch.length === 1) only?.failed(error)
      // One that cannot be written must not take the others with it.
      else for (const each of batch) writeAlone(each)
    }
  }

  function writeAlone(each: Ready): void {
    try {
      each.done(writeFound(opened, [each])[0])
    } catch (error) {
      each.failed(error)
    }
  }
}

const tooMany = (count: number): Trouble =>
  new Trouble(
    "busy",
    "reading",
    `${count} texts are waiting to be read`,
    "Send it again in some seconds.",
  )
