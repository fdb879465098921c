import type { DatabaseSync } from "node:sqlite"
import { reportId } from "../../read/report-id.ts"
import { excerptOf, type Found, type FoundReport, type Unread } from "../../source/found.ts"
import type { Keeping } from "../../store/kept.ts"
import { keepOriginal } from "../../store/originals.ts"
import { quarantine, releaseQuarantined } from "../../store/quarantine.ts"
import { keepReading } from "../../store/readings.ts"
import { addReport, reportNumber } from "../../store/reports.ts"
import { transaction } from "../../store/transaction.ts"
import { localReader, referenceRates } from "../local-reader.ts"
import { keepingIn, keepingOf } from "./keeping.ts"
import type { Opened } from "./opened.ts"
import { type ReadingThreads, readingThreads } from "./reading-threads.ts"
import { reconcileReport } from "./reconcile/reconcile-report.ts"

/** What became of one thing that was to be added. Once it is told, it is on disk. */
export interface Added {
  readonly where: string
  readonly status: "added" | "known" | "unread"
  /** The report's id; undefined where it could not be read. */
  readonly report?: string
  readonly title?: string
  readonly entries: number
  readonly findings: number
  /** Why it could not be read, and what to do. */
  readonly wrong?: string
  readonly todo?: string
}

export interface AddOptions {
  /** Keep the bytes that each report came in; yes unless told otherwise. */
  readonly originals?: boolean
  /** How many threads read side by side; few reports are read without any. */
  readonly threads?: number
}

/** So few reports are read before threads would have loaded the parser's weights. */
const fewReports = 8
/** So many reports are read ahead of the one that is written next. */
const ahead = 256
/** A transaction takes so many reports at most: what is not acknowledged is done again. */
const batch = 128
/** After so many milliseconds what has been read is written, however little it is. */
const patience = 300

/**
 * Adds reports in the order found, and tells of each once it is safe on disk. One that the record
 * has is known by its outlet, address and text, and changes nothing; one that cannot be read goes
 * to quarantine. Stopped at any moment, all that was told of is there and nothing is there in half.
 */
export async function* addReports(
  opened: Opened,
  found: AsyncIterable<Found> | Iterable<Found>,
  { originals = true, threads = 2 }: AddOptions = {},
): AsyncGenerator<Added> {
  let pool: ReadingThreads | undefined
  let begun = 0
  let written = performance.now()
  const reading: Pending[] = []
  const begin = (each: Item): Pending => {
    if (each.kind === "unread" || isKnown(opened.database, each)) return { found: each, read: true }
    if (begun++ === fewReports && threads > 0) pool = readingThreads(threads)
    return pendingOn(each, readIn(pool, each, opened.today()))
  }
  const ready = (): number => {
    if (reading.length >= ahead) return batch
    if (performance.now() - written < patience) return 0
    const unread = reading.findIndex(({ read }) => !read)
    return Math.min(batch, unread === -1 ? reading.length : unread)
  }
  try {
    for await (const each of found) {
      if (each.kind === "passed") continue
      reading.push(begin(wellFormed(each)))
      const some = reading.splice(0, ready())
      if (some.length === 0) continue
      yield* write(opened, some, originals)
      written = performance.now()
    }
    while (reading.length > 0) yield* write(opened, reading.splice(0, batch), originals)
  } finally {
    await Promise.allSettled(reading.map(({ keeping }) => keeping))
    await pool?.close()
  }
}

/** A report or what could not be read: all that leaves a trace in the record. */
type Item = Exclude<Found, { kind: "passed" }>

interface Pending {
  found: Item
  readonly keeping?: Promise<Keeping | undefined>
  /** Nothing is left to wait for. */
  read: boolean
}

function pendingOn(found: FoundReport, keeping: Promise<Keeping>): Pending {
  const pending: Pending = {
    found,
    read: false,
    keeping: keeping.then(
      (kept) => {
        pending.read = true
        return kept
      },
      (error: unknown) => {
        pending.found = setAsideFor(error, found)
        pending.read = true
        return undefined
      },
    ),
  }
  return pending
}

/** A report that stops the reader must not stop the reports behind it. */
function setAsideFor(error: unknown, { where, text, original }: FoundReport): Unread {
  const [flaw = ""] = (error instanceof Error ? error.message : String(error)).split("\n")
  return {
    kind: "unread",
    where,
    excerpt: excerptOf(text),
    wrong: `the reader failed on it (${flaw})`,
    todo: "This is a flaw of OnRecord: please report it with the text. A newer version may read it: onrecord retry",
    bytes: original?.bytes ?? new TextEncoder().encode(text),
  }
}

/** SQLite keeps Unicode: a lone surrogate becomes U+FFFD before it is read, so that spans hold. */
const wellFormed = (found: Item): Item =>
  found.kind === "report" ? { ...found, text: found.text.toWellFormed() } : found

/** Does the record have this report? */
export const isKnown = (database: DatabaseSync, { text, told }: FoundReport): boolean =>
  reportNumber(database, reportId(text, told)) !== undefined

async function readIn(
  pool: ReadingThreads | undefined,
  { text, told }: FoundReport,
  today: string,
): Promise<Keeping> {
  if (pool !== undefined) return keepingIn(await pool.read({ text, told, today }))
  return keepingOf(localReader().read(text, told), referenceRates(), today)
}

/** One transaction for some reports; told of after it is committed. */
async function* write(
  opened: Opened,
  pending: readonly Pending[],
  originals: boolean,
): AsyncGenerator<Added> {
  const keepings = await Promise.all(pending.map(({ keeping }) => keeping))
  yield* writeFound(
    opened,
    pending.map(({ found }, index) => ({ found, keeping: keepings[index] })),
    originals,
  )
}

/** What was found with its reading, where it needed one. */
export interface FoundRead {
  readonly found: Item
  readonly keeping: Keeping | undefined
}

/** Writes all of it in one transaction. */
export const writeFound = (
  opened: Opened,
  found: readonly FoundRead[],
  originals = true,
): readonly Added[] =>
  transaction(opened.database, () =>
    found.map((each) => writeOne(opened, each.found, each.keeping, originals)),
  )

function writeOne(
  opened: Opened,
  found: Item,
  keeping: Keeping | undefined,
  originals: boolean,
): Added {
  const { database } = opened
  const at = opened.now()
  if (found.kind === "unread") return setAside(database, found, at)
  const { where: foundIn } = found
  releaseQuarantined(database, foundIn, at)
  const known = { where: foundIn, status: "known", entries: 0, findings: 0 } as const
  if (keeping === undefined) return { ...known, report: reportId(found.text, found.told) }
  const { report, entries, findings } = keeping.reading
  const original = originals && found.original ? keepOriginal(database, found.original) : undefined
  const { reported } = keeping
  const number = addReport(database, { report, reported, original, foundIn, at })
  if (number === undefined) return { ...known, report: report.id }
  const kept = keepReading(database, number, keeping, { reader: opened.reader, at })
  reconcileReport(opened, { report: number, kept, keeping, at })
  return {
    where: foundIn,
    status: "added",
    report: report.id,
    ...(report.title !== undefined && { title: report.title }),
    entries: entries.length,
    findings: findings.length,
  }
}

function setAside(
  database: DatabaseSync,
  { where, excerpt, wrong, todo, bytes }: Unread,
  at: string,
): Added {
  quarantine(database, {
    foundIn: where,
    ...(excerpt !== undefined && { excerpt }),
    wrong,
    todo,
    ...(bytes !== undefined && { bytes }),
    at,
  })
  return { where, status: "unread", entries: 0, findings: 0, wrong, todo }
}
