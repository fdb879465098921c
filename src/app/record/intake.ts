import type { Reading } from "../../model/reading.ts"
import type { Told } from "../../model/report.ts"
import { Trouble } from "../../model/trouble.ts"
import type { FoundReport } from "../../source/found.ts"
import { localReader, referenceRates } from "../local-reader.ts"
import { type Added, isKnown } from "./add.ts"
import { type Handed, keepingIn, keepingOf } from "./keeping.ts"
import type { Opened } from "./opened.ts"
import { type ReadingThreads, readingThreads } from "./reading-threads.ts"
import { type Writer, writerOf, writingThread } from "./writer.ts"

/** Reads and adds reports that come one at a time, as they come to a server. */
export interface Intake {
  /** Reads a text; nothing is stored. */
  read(text: string, told: Told): Promise<Reading>
  /** Adds a report; told of once it is on disk. */
  add(found: FoundReport): Promise<Added>
  /** Loads what reading needs before the first text comes, which would wait a second for it. */
  warm(): Promise<void>
  close(): Promise<void>
}

export interface IntakeOptions {
  /** How many threads read, beside one that writes; with none the caller's own does all. */
  readonly threads: number
  /** How many texts may wait to be read before more are refused. */
  readonly waiting: number
}

/** Threads start with the first text. */
export function intakeOf(opened: Opened, { threads, waiting }: IntakeOptions): Intake {
  let pool: ReadingThreads | undefined
  let writer: Writer | undefined
  let begun = 0
  const keepingFor = async (text: string, told: Told): Promise<Handed> => {
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
    read: async (text, told) => keepingIn(await keepingFor(text, told)).reading,
    async add(given) {
      const found = { ...given, text: given.text.toWellFormed() }
      const known = isKnown(opened.database, found)
      const keeping = known ? undefined : await keepingFor(found.text, found.told)
      // A record in memory is this thread's alone.
      const own = threads === 0 || opened.path === ":memory:"
      writer ??= own ? writerOf(opened) : writingThread(opened.path)
      return writer.write(found, keeping)
    },
    async warm() {
      await Promise.all(Array.from({ length: threads }, () => keepingFor("It rains.", {})))
    },
    async close() {
      await pool?.close()
      await writer?.close()
    },
  }
}

const tooMany = (count: number): Trouble =>
  new Trouble(
    "busy",
    "reading",
    `${count} texts are waiting to be read`,
    "Send it again in some seconds.",
  )
