import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type OpenRecord, openRecord } from "../src/app/record/open-record.ts"
import { type LargeRecord, largeRecord } from "./record/large-record.ts"
import { queries } from "./record/queries.ts"
import { largeFile, madeReports } from "./record/reports.ts"
import type { Measure, Suite } from "./suite.ts"

/** Reports of the large record; `ONRECORD_BENCH_REPORTS` makes it smaller or larger. */
const large = Number(process.env["ONRECORD_BENCH_REPORTS"] ?? 100_000)

/** How often each question is asked: each time with other words or days. */
const turns = 40

/** Reports whose adding is timed, and those that are added one by one to the full record. */
const early = Math.min(2_000, large)
const singles = 50

/** Adding to a record, and asking a large one. */
export const record: Suite = {
  name: "record",
  asks: "How fast does a record take reports in, and how fast does a large one answer?",
  files: [largeFile],
  async run(gold) {
    const measures = [await addingFirst(gold)]
    const built = await largeRecord(gold, large)
    const opened = openRecord(built.path)
    measures.push(...sizes(opened, built), ...asking(opened), ...(await addingOne(opened, gold)))
    opened.close()
    built.done()
    return { measures, items: [] }
  },
}

async function addingFirst(gold: string): Promise<Measure> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"))
  const opened = openRecord(join(folder, "first.db"))
  const begun = performance.now()
  for await (const { wrong } of opened.addAll(madeReports(gold, early))) {
    if (wrong !== undefined) throw new Error(wrong)
  }
  const value = early / seconds(begun)
  opened.close()
  rmSync(folder, { recursive: true })
  return { name: `the first ${early} reports added`, value, unit: "reports/s", mark: 100 }
}

function sizes(opened: OpenRecord, built: LargeRecord): readonly Measure[] {
  const { entries, bytes } = opened.stats()
  const held = Object.values(entries).reduce((sum, each) => sum + each, 0)
  const rate = built.added / built.seconds
  return [
    {
      name: `the last ${built.added} of ${built.reports} reports added`,
      value: rate,
      unit: "reports/s",
      mark: 100,
    },
    { name: "entries held", value: held, unit: "entries" },
    { name: "size of the file", value: bytes / 1e6, unit: "MB" },
  ]
}

const seconds = (begun: number): number => (performance.now() - begun) / 1000

function asking(opened: OpenRecord): readonly Measure[] {
  return queries.map(({ name, ask }) => {
    ask(opened, 0) // what nobody has asked yet is read from disk
    const times = Array.from({ length: turns }, (_, turn) => {
      const begun = performance.now()
      ask(opened, turn)
      return performance.now() - begun
    })
    return {
      name: `${name}, 95th percentile`,
      value: percentile(times, 0.95),
      unit: "ms",
      mark: 50,
    }
  })
}

async function addingOne(opened: OpenRecord, gold: string): Promise<readonly Measure[]> {
  const times: number[] = []
  // A record that is kept from run to run has those of the last run: these are another outlet's.
  const outlet = `Late Edition ${opened.stats().reports}`
  for await (const { text } of madeReports(gold, singles)) {
    const begun = performance.now()
    await opened.add(text.replace(/\bPresident\b/u, "the President"), {
      published: "2023-12-31",
      outlet,
    })
    times.push(performance.now() - begun)
  }
  return [
    {
      name: "one more report, 95th percentile",
      value: percentile(times, 0.95),
      unit: "ms",
      mark: 100,
    },
  ]
}

const percentile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
