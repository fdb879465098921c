import assert from "node:assert/strict"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { after, test } from "node:test"
import { longReport } from "../../bench/browser/long-report.ts"
import { openRecord } from "../../src/app/record/open-record.ts"
import { candidateEntries } from "../../src/store/candidate-entries.ts"
import { openDatabase } from "../../src/store/open.ts"

const folder = mkdtempSync(join(tmpdir(), "onrecord-long-"))
after(() => rmSync(folder, { recursive: true }))

/** How many entries there are, and how many pairs of them share a key that leads them together. */
async function pairsIn(...texts: readonly string[]): Promise<{ entries: number; pairs: number }> {
  const path = join(folder, `${texts.map(({ length }) => length).join("-")}.db`)
  const record = openRecord(path)
  for (const text of texts) await record.add(text)
  record.close()
  const database = openDatabase(path)
  const keysOf = Map.groupBy(
    database.prepare("select e.id, b.key from block b join entry e on e.number = b.entry").all(),
    ({ id }) => String(id),
  )
  const entries = [...keysOf].map(([id, rows]) => ({
    id,
    keys: rows.map(({ key }) => Number(key)),
  }))
  const candidates = candidateEntries(database, entries)
  const pairs = entries.reduce((sum, each) => sum + candidates(each).size, 0) / 2
  database.close()
  return { entries: entries.length, pairs }
}

test("what is held against each other grows with a report as its entries do", async () => {
  const [short, long] = [await pairsIn(longReport(100)), await pairsIn(longReport(300))]
  const perEntry = ({ entries, pairs }: typeof short) => pairs / entries
  assert.ok(long.entries > 2.5 * short.entries)
  assert.ok(perEntry(long) < 1.5 * perEntry(short), JSON.stringify([short, long]))
})

const twice = '"The bridges of Vienna outlast every promise made to us," Anna Lind said.'

test("what is said twice in a long report is one matter all the same", async () => {
  const record = openRecord(":memory:")
  await record.add(`${longReport(150)}\n\n${twice}\n\n${twice.replace(" said", " repeated")}`)
  const { items } = record.matters({ kind: "statement", limit: 1000 })
  const told = items.filter(({ matter }) => JSON.stringify(matter).includes("every promise made"))
  assert.equal(told.length, 1)
  record.close()
})

test("a key that a long report crowds leads to other reports all the same", async () => {
  const record = openRecord(":memory:")
  await record.add(`${longReport(150)}\n\n${twice}`)
  await record.add(`OSLO, March 12 (Union) - ${twice}`)
  const { items } = record.matters({ kind: "statement", reports: 2, limit: 1000 })
  assert.equal(items.length, 1)
  record.close()
})
