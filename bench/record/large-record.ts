import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { openRecord } from "../../src/app/record/open-record.ts"
import { madeReports } from "./reports.ts"

/** A record of made reports in a folder, and how fast it was built. */
export interface LargeRecord extends Built {
  readonly folder: string
  readonly path: string
  /** Removes it, unless it is kept. */
  done(): void
}

/** Where a large record is kept from run to run: building one of 100,000 reports takes an hour. */
const kept = process.env["ONRECORD_BENCH_RECORD"]

/** The record of so many made reports: the one kept, where it is whole, else built now. */
export async function largeRecord(gold: string, reports: number): Promise<LargeRecord> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), "onrecord-bench-"))
  mkdirSync(folder, { recursive: true })
  const path = join(folder, "large.db")
  const note = join(folder, "built.json")
  const before = builtBefore(note)
  const found = before?.reports === reports ? before : await build(gold, path, reports)
  writeFileSync(note, JSON.stringify(found))
  const done = () => {
    if (kept === undefined) rmSync(folder, { recursive: true })
  }
  return { folder, path, ...found, done }
}

interface Built {
  /** Reports that it holds. */
  readonly reports: number
  /** Reports that were added when it was finished last, and how long that took. */
  readonly added: number
  readonly seconds: number
}

function builtBefore(note: string): Built | undefined {
  try {
    return JSON.parse(readFileSync(note, "utf8"))
  } catch {
    return undefined // none was finished there
  }
}

/** Builds it, or goes on where building stopped. */
async function build(gold: string, path: string, reports: number): Promise<Built> {
  const record = openRecord(path)
  let begun = performance.now()
  let known = 0
  let added = 0
  for await (const { status, wrong } of record.addAll(madeReports(gold, reports))) {
    if (wrong !== undefined) throw new Error(wrong)
    if (status === "known") {
      known++
      // What an earlier run had added is passed by; later ones are reports that the text repeats.
      if (added === 0) begun = performance.now()
    } else if (++added % 5_000 === 0) {
      console.error(`${known + added} reports, ${added} of them in ${secondsSince(begun)} s`)
    }
  }
  record.close()
  return { reports: known + added, added, seconds: secondsSince(begun) }
}

const secondsSince = (begun: number): number => Math.round((performance.now() - begun) / 100) / 10
