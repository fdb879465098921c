import assert from "node:assert/strict"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { after, test } from "node:test"
import { openRecord } from "../../src/app/record/open-record.ts"

const folder = mkdtempSync(join(tmpdir(), "onrecord-many-"))
after(() => rmSync(folder, { recursive: true }))

/** A record of twelve thousand reports that are nothing but a text, added day after day. */
function recordOfMany(): string {
  const path = join(folder, "many.db")
  openRecord(path).close()
  const database = new DatabaseSync(path)
  database.exec(
    `with recursive n (i) as (select 1 union all select i + 1 from n where i < 12000)
     insert into report (number, id, reported, reported_known, text, found_in, added)
     select i, printf('R-%010d', i), date('1990-01-01', '+' || i || ' days'), 'stated',
            case when i % 1000 = 0 then 'The harbours stay shut.' else 'The harbour opens.' end,
            'made', '2024-03-12T00:00:00.000Z' from n`,
  )
  database.close()
  return path
}

test("a word that stands in very many reports gives them page by page, newest first", () => {
  const record = openRecord(recordOfMany())
  const first = record.reports({ text: "harbour", limit: 3 })
  assert.deepEqual(
    first.items.map(({ id }) => id),
    ["R-0000011999", "R-0000011998", "R-0000011997"],
  )
  const second = record.reports({ text: "harbour", limit: 1, cursor: first.next ?? "" })
  assert.deepEqual(
    second.items.map(({ id }) => id),
    ["R-0000011996"],
  )
  const before = record.reports({ text: "harbour", limit: 1, asOf: "1990-01-05" })
  assert.deepEqual(
    before.items.map(({ id }) => id),
    ["R-0000000004"],
  )
  // The last word may go on where it is rare as it stands.
  assert.equal(record.reports({ text: "harbours", limit: 20 }).items.length, 12)
  assert.equal(record.reports({ text: "harbo", limit: 1 }).items[0]?.id, "R-0000012000")
  record.close()
})
