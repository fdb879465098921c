import assert from "node:assert/strict"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { after, describe, test } from "node:test"
import { openRecord } from "../../src/app/record/open-record.ts"
import { read } from "../../src/index.ts"
import { Trouble } from "../../src/model/trouble.ts"
import { clock, recordWith, samples } from "./sample.ts"

const scratch = mkdtempSync(join(tmpdir(), "onrecord-"))
after(() => rmSync(scratch, { recursive: true, force: true }))
const file = (name: string) => join(scratch, name)

const first = samples[0] ?? { text: "", told: {} }

describe("a record", () => {
  test("gives a report's reading back as it was read", async () => {
    const record = await recordWith(samples.slice(0, 6))
    for (const { text, told } of samples.slice(0, 6)) {
      const reading = read(text, told)
      assert.deepEqual(record.reading(reading.report.id), JSON.parse(JSON.stringify(reading)))
    }
    record.close()
  })

  test("changes nothing when the same report comes twice", async () => {
    const record = await recordWith([first])
    const before = record.stats()
    const again = await record.add(first.text, first.told)
    assert.equal(again.status, "known")
    assert.deepEqual(record.stats(), before)
    record.close()
  })

  test("sets a report aside that stops the reader, and reads on", async () => {
    const record = openRecord(":memory:", { now: clock() })
    const broken = {
      get title(): string {
        throw new Error("no title to be had")
      },
    }
    const found = [broken, first.told].map((told, at) => {
      return { kind: "report" as const, text: first.text, told, where: `report ${at}` }
    })
    const became: string[] = []
    for await (const { status } of record.addAll(found)) became.push(status)
    assert.deepEqual(became, ["unread", "added"])
    const [aside] = record.quarantine()
    assert.match(aside?.wrong ?? "", /the reader failed on it \(no title to be had\)/)
    assert.equal(aside?.foundIn, "report 0")
    record.close()
  })

  test("keeps hostile texts and gives them back with their spans", async () => {
    const record = openRecord(":memory:", { now: clock() })
    const texts = [
      "a\u0000b said “c\u0000d”, Smith said.",
      "\ud800 “We go,” Ann Lee said.",
      "",
      " \n ",
    ]
    for (const text of texts) {
      const { report = "" } = await record.add(text)
      assert.equal(record.reading(report)?.report.text, text.toWellFormed())
    }
    record.close()
  })

  test("holds its file open for people: views in words", async () => {
    const path = file("views.db")
    const record = openRecord(path, { now: clock() })
    await record.add(first.text, first.told)
    record.close()
    const database = new DatabaseSync(path)
    const count = (view: string) => database.prepare(`select count(*) as n from ${view}`).get()?.n
    assert.equal(count("statements"), 10)
    assert.equal(count("commitments"), 5)
    assert.equal(count("meetings"), 3)
    const row = database.prepare("select speaker from statements limit 1").get()
    assert.equal(row?.speaker, "Jens Stoltenberg")
    database.close()
  })

  test("is copied while it is in use", async () => {
    const record = openRecord(file("whole.db"), { now: clock() })
    await record.add(first.text, first.told)
    await record.backup(file("copy.db"))
    const copy = openRecord(file("copy.db"), { mustExist: true })
    assert.deepEqual(copy.reports().items, record.reports().items)
    copy.close()
    record.close()
  })

  test("lets two hands add and look at once", async () => {
    const [one, other] = [openRecord(file("two.db")), openRecord(file("two.db"))]
    await Promise.all([
      ...samples.slice(0, 4).map(({ text, told }) => one.add(text, told)),
      ...samples.slice(2, 6).map(({ text, told }) => other.add(text, told)),
    ])
    assert.equal(one.stats().reports, 6)
    assert.deepEqual(one.reports().items, other.reports().items)
    one.close()
    other.close()
  })
})

const unopened: readonly (readonly [name: string, make: (path: string) => void, says: RegExp])[] = [
  ["where there is none", () => {}, /no record here/u],
  ["a text file", (path) => writeFileSync(path, "this is a letter"), /not a record of OnRecord/u],
  [
    "a database of another program",
    (path) => new DatabaseSync(path).exec("create table mine (a)"),
    /belongs to another program/u,
  ],
  [
    "a record of a newer version",
    (path) => {
      openRecord(path).close()
      new DatabaseSync(path).exec("pragma user_version = 9999")
    },
    /tables of version 9999/u,
  ],
  [
    "a file that breaks off",
    (path) => writeFileSync(path, "SQLite format 3\0and nothing of the sort"),
    /damaged/u,
  ],
]

describe("no record is opened", () => {
  for (const [name, make, says] of unopened) {
    test(name, () => {
      const path = file(`${name.replaceAll(" ", "-")}.db`)
      make(path)
      assert.throws(
        () => openRecord(path, { mustExist: true }),
        (error) =>
          error instanceof Trouble && error.kind === "unopenedRecord" && says.test(error.message),
      )
    })
  }
})
