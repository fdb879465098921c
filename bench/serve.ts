import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { openRecord } from "../src/app/record/open-record.ts"
import { largeFile, madeReports } from "./record/reports.ts"
import { type Answered, drive } from "./serve/drive.ts"
import { startServer } from "./serve/server.ts"
import type { Measure, Suite } from "./suite.ts"

const connections = 200
/** How long the server is asked; `ONRECORD_BENCH_SECONDS` makes it shorter. */
const seconds = Number(process.env["ONRECORD_BENCH_SECONDS"] ?? 60)
/** Reports on record before anybody asks. */
const before = 500

/** The server as a newsroom uses it: many look while some add. */
export const serve: Suite = {
  name: "serve",
  asks: `How fast does a server answer ${connections} connections that look and add, and is anything lost?`,
  files: [largeFile],
  async run(gold) {
    const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"))
    const path = join(folder, "served.db")
    try {
      const texts: string[] = []
      for await (const { text } of madeReports(gold, before * 8)) texts.push(text)
      await fill(path, texts.slice(0, before))
      const server = await startServer(path)
      const load = { connections, seconds, texts: texts.slice(before) }
      const answered = await drive(server.url, load).finally(server.stop)
      return { measures: [...measuresOf(answered), lostFrom(path, answered)], items: [] }
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

async function fill(path: string, texts: readonly string[]): Promise<void> {
  const record = openRecord(path)
  const found = texts.map((text, index) => ({
    kind: "report" as const,
    text,
    told: {},
    where: `report ${index}`,
  }))
  for await (const _ of record.addAll(found));
  record.close()
}

function measuresOf(answered: readonly Answered[]): readonly Measure[] {
  const of = (kind: Answered["kind"]) => answered.filter((each) => each.kind === kind)
  const bad = answered.filter(({ status }) => status >= 400 || status === 0)
  return [
    { name: "requests answered", value: answered.length / seconds, unit: "requests/s" },
    { name: "errors", value: bad.length, unit: "requests", mark: 0 },
    ...latencies("lists", of("list"), 50),
    ...latencies("whole reports", of("report")),
    ...latencies("adds, until on disk", of("add")),
    { name: "reports added", value: of("add").length / seconds, unit: "reports/s" },
  ]
}

function latencies(name: string, answered: readonly Answered[], mark?: number): Measure[] {
  const times = answered.map(({ ms }) => ms).sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0
  return [
    { name: `${name}, median`, value: at(0.5), unit: "ms" },
    {
      name: `${name}, 95th percentile`,
      value: at(0.95),
      unit: "ms",
      ...(mark !== undefined && { mark }),
    },
  ]
}

/** Reports that the server said were on record, and that are not. */
function lostFrom(path: string, answered: readonly Answered[]): Measure {
  const record = openRecord(path)
  const told = new Set(answered.flatMap(({ report }) => (report === undefined ? [] : [report])))
  const lost = [...told].filter((id) => record.reading(id) === undefined)
  record.close()
  return { name: "reports acknowledged and lost", value: lost.length, unit: "reports", mark: 0 }
}
