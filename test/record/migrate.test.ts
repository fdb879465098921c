import assert from "node:assert/strict"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { after, test } from "node:test"
import { openRecord } from "../../src/app/record/open-record.ts"
import { migrations } from "../../src/store/migrations/index.ts"

const folder = mkdtempSync(join(tmpdir(), "onrecord-migrate-"))
after(() => rmSync(folder, { recursive: true }))

/** "OnRe", by which our files are known. */
const applicationId = 0x4f6e5265

/** A record as an older onrecord left it: with one report, and the tables of its time. */
function recordOfVersion(version: number): string {
  const path = join(folder, `${version}.db`)
  const database = new DatabaseSync(path)
  for (const step of migrations.slice(0, version)) database.exec(step)
  database.exec(
    `insert into report (number, id, reported, reported_known, text, found_in, added)
     values (1, 'R-0000000001', '2024-03-12', 'stated', 'Anna Lind will stay.', 'a.txt', '2024-03-12T00:00:00.000Z')`,
  )
  database.exec(
    `insert into entry (number, id, report, kind, reported, first_word, words, happened, place, modality,
                        confidence, rule, body, since)
     values (1, 'M-0000000001', 1, 'meeting', '2024-03-12', 0, 'Lind met him', '2024-03-12', 'Oslo', 'asserted',
             'high', 'meeting/met', '{"id":"M-0000000001","kind":"meeting"}', '2024-03-12T00:00:00.000Z')`,
  )
  if (version >= 4)
    database.exec("insert into entry_words (rowid, words) values (1, 'Lind met him Oslo')")
  database.exec(`pragma application_id = ${applicationId}; pragma user_version = ${version}`)
  database.close()
  return path
}

for (let version = 1; version <= migrations.length; version++) {
  test(`a record of version ${version} is brought up to date, and loses nothing`, () => {
    const path = recordOfVersion(version)
    const record = openRecord(path)
    assert.deepEqual(
      record.reports({ text: "lind" }).items.map(({ id }) => id),
      ["R-0000000001"],
    )
    assert.deepEqual(
      record.entries("meeting", { text: "oslo" }).items.map(({ entry }) => entry.id),
      ["M-0000000001"],
    )
    const secret = record.tokens.add("desk", "editor")
    assert.equal(record.tokens.holder(secret)?.name, "desk")
    assert.equal(record.tokens.holder(`${secret}x`), undefined)
    record.close()
    const database = new DatabaseSync(path)
    assert.equal(database.prepare("pragma user_version").get()?.["user_version"], migrations.length)
    const kept = JSON.stringify(database.prepare("select * from token").all())
    assert.ok(!kept.includes(secret), "only a hash of the secret is kept")
    database.close()
  })
}
