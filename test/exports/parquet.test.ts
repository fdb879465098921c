import assert from "node:assert/strict"
import { describe, test } from "node:test"
import { type Table, tableFromIPC } from "apache-arrow"
import fc from "fast-check"
import { readParquet } from "parquet-wasm"
import { unscaled } from "../../src/export/parquet/exact.ts"
import { parquet } from "../../src/export/parquet/parquet.ts"
import { tables } from "../../src/export/tables/index.ts"
import { anyRecord } from "./any-record.ts"
import { recordOf } from "./record-of.ts"
import { everySample, sample } from "./samples.ts"
import { written } from "./written.ts"

/** The file as Apache's own reader (its Rust implementation) takes it. */
const opened = (bytes: Buffer | undefined): Table =>
  tableFromIPC(readParquet(bytes ?? new Uint8Array()).intoIPCStream())

const cells = (table: Table, column: string): readonly unknown[] => {
  const vector = table.getChild(column)
  return Array.from({ length: table.numRows }, (_, at) => vector?.get(at))
}

/** Arrow's 128 bits, in four words from the lowest, as a whole number. */
const wholeOf = (words: unknown): bigint =>
  words instanceof Uint32Array
    ? BigInt.asIntN(
        128,
        words.reduceRight((all, word) => (all << 32n) | BigInt(word), 0n),
      )
    : BigInt(Number.NaN)

describe("parquet", () => {
  test("every table is there, with the type of each column", async () => {
    const files = await written(parquet, recordOf(everySample()))
    for (const { id, columns, rows } of tables) {
      const table = opened(files.get(`${id}.parquet`))
      assert.equal(table.numRows, [...rows(recordOf(everySample()))].length, id)
      const types = new Map(table.schema.fields.map(({ name, type }) => [name, String(type)]))
      for (const { name, type } of columns) {
        assert.equal(types.get(name), typeNames[type], `${id}.${name}`)
      }
    }
  })

  test("words, days and exact sums come back as they were", async () => {
    const files = await written(parquet, recordOf([sample("kyiv")]))
    const table = opened(files.get("commitments.parquet"))
    assert.ok(cells(table, "amount_digits").includes("2400000000"))
    const amounts = cells(table, "amount").filter((each) => each !== null)
    assert.ok(amounts.some((words) => wholeOf(words) === 2_400_000_000_000_000_000n))
    assert.deepEqual([...new Set(cells(table, "reported"))].map(dayOf), ["2023-09-29"])
    assert.ok(cells(table, "exact_words").every((words) => typeof words === "string"))
  })

  test("a table without rows has no file", async () => {
    const without = { ...sample("kyiv"), entries: [] }
    const files = await written(parquet, recordOf([without]))
    assert.deepEqual([...files.keys()], ["parties.parquet", "findings.parquet"])
  })

  test("more rows than one group holds", async () => {
    const base = sample("kyiv")
    const [first] = base.parties
    const parties = Array.from({ length: 12_001 }, (_, at) => ({
      ...first,
      id: `P-${String(at).padStart(10, "0")}`,
    })) as unknown as typeof base.parties
    const files = await written(parquet, recordOf([{ ...base, parties, entries: [] }]))
    const table = opened(files.get("parties.parquet"))
    assert.equal(table.numRows, 12_001)
    assert.equal(cells(table, "id").at(-1), "P-0000012000")
  })
})

const typeNames = {
  text: "Utf8",
  day: "Date32<DAY>",
  whole: "Int32",
  decimal: "Decimal[38e+9]",
} as const

const dayOf = (value: unknown): string => new Date(Number(value)).toISOString().slice(0, 10)

const numbers: readonly [value: string, whole: bigint | undefined][] = [
  ["2400000000", 2_400_000_000_000_000_000n],
  ["0.1", 100_000_000n],
  ["-3.2", -3_200_000_000n],
  ["0.0000000001", undefined],
  ["0.1000000000000", 100_000_000n],
  [`1${"0".repeat(28)}`, 10n ** 37n],
  [`1${"0".repeat(29)}`, undefined],
  ["12e3", undefined],
]
for (const [value, whole] of numbers) {
  test(`${value} is ${whole === undefined ? "left to its digits" : "exact"}`, () => {
    assert.equal(unscaled(value), whole)
  })
}

test("hostile words come back as they were, halves of characters apart", async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord, async ({ record, words }) => {
      const files = await written(parquet, record)
      const table = opened(files.get("statements.parquet"))
      // Arrow's JavaScript leaves out a byte order mark that a cell begins with.
      const shown = words.toWellFormed().replace(/^\ufeff/u, "")
      assert.deepEqual(cells(table, "outlet"), [shown])
      assert.deepEqual(cells(table, "said"), [shown])
    }),
    { seed: 7, numRuns: 40 },
  )
})
