import assert from "node:assert/strict"
import { describe, test } from "node:test"
import { parse } from "csv-parse/sync"
import fc from "fast-check"
import { cellOf } from "../../src/export/csv/cell.ts"
import { csv } from "../../src/export/csv/csv.ts"
import { tables } from "../../src/export/tables/index.ts"
import { anyRecord } from "./any-record.ts"
import { recordOf } from "./record-of.ts"
import { everySample, sample } from "./samples.ts"
import { written } from "./written.ts"

type Row = Readonly<Record<string, string>>

/** The rows of a file by an independent parser, strict about quotes and the number of cells. */
const rowsOf = (bytes: Buffer | undefined): readonly Row[] =>
  parse(bytes ?? "", { bom: true, columns: true, record_delimiter: "\r\n" })

const samples = await written(csv, recordOf(everySample()))
const kyiv = await written(csv, recordOf([sample("kyiv")]))

describe("csv", () => {
  test("one file a table, each with its columns", () => {
    assert.deepEqual(
      [...samples.keys()],
      tables.map(({ id }) => `${id}.csv`),
    )
    for (const { id, columns } of tables) {
      const [first] = rowsOf(samples.get(`${id}.csv`))
      assert.deepEqual(
        Object.keys(first ?? {}),
        columns.map(({ name }) => name),
      )
    }
  })

  test("every row names the exact words and the report that prints them", () => {
    const texts = new Map(everySample().map(({ report }) => [report.id, report.text]))
    for (const bytes of samples.values()) {
      for (const { report = "", exact_words = "", outlet, reported, url } of rowsOf(bytes)) {
        assert.ok(outlet !== undefined && reported !== undefined && url !== undefined)
        const words = exact_words.replace(/^'(?=[=+\-@])/u, "").split(" | ")
        assert.ok(
          words.every((piece) => texts.get(report)?.includes(piece)),
          exact_words,
        )
      }
    }
  })

  test("sums are exact digits with their stage, whole and words", () => {
    const rows = rowsOf(kyiv.get("commitments.csv"))
    const [whole, part] = rows.filter(({ recipient }) => recipient === "Ukraine").slice(1)
    assert.equal(whole?.amount, "2400000000")
    assert.equal(whole?.currency, "EUR")
    assert.equal(part?.amount, "1000000000")
    assert.equal(part?.part_of, whole?.id)
  })

  test("who spoke and who relayed it", () => {
    const [row] = rowsOf(kyiv.get("statements.csv"))
    assert.equal(row?.speaker, "Jens Stoltenberg")
    assert.equal(row?.speaker_known_as, "Jens Stoltenberg")
    assert.match(row?.told_by ?? "", /^CNN > Jens Stoltenberg$/u)
  })

  test("only the tables asked for", async () => {
    const files = await written(csv, recordOf([sample("kyiv")]), { tables: ["meetings"] })
    assert.deepEqual([...files.keys()], ["meetings.csv"])
  })
})

const cells: readonly [
  value: string | number | undefined,
  type: "text" | "decimal",
  cell: string,
][] = [
  [undefined, "text", ""],
  ['say "no", he', "text", '"say ""no"", he"'],
  ["a\nb", "text", '"a\nb"'],
  ['=HYPERLINK("x")', "text", `"'=HYPERLINK(""x"")"`],
  ["+1", "text", "'+1"],
  ["-5 degrees", "text", "'-5 degrees"],
  ["@here", "text", "'@here"],
  ["\tx", "text", "'\tx"],
  ["＝1+1", "text", "'＝1+1"],
  ["-3.2", "decimal", "-3.2"],
  ["-3.2+1", "decimal", "'-3.2+1"],
  [7, "decimal", "7"],
  ["a\u0000b\ud800", "text", "a\ufffdb\ufffd"],
  ["\u202e01", "text", "\u202e01"],
]
for (const [value, type, cell] of cells) {
  test(`a cell of ${JSON.stringify(value)} is ${JSON.stringify(cell)}`, () => {
    assert.equal(cellOf(value, type), cell)
  })
}

test("hostile words stay in their cells", async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord, async ({ record, words }) => {
      const files = await written(csv, record)
      const said = rowsOf(files.get("statements.csv"))
      assert.equal(said.length, 1)
      for (const bytes of files.values()) {
        for (const row of rowsOf(bytes)) {
          for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[=+@\t\r]/u)
        }
      }
      assert.equal(said[0]?.outlet?.replace(/^'/u, ""), shown(words).replace(/^'/u, ""))
    }),
    { seed: 7, numRuns: 60 },
  )
})

/** The words as a cell can hold them. */
const shown = (words: string): string =>
  words.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu, "\ufffd")
