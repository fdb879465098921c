import assert from "node:assert/strict"
import { describe, test } from "node:test"
import { type OpenRecord, openRecord } from "../../src/app/record/open-record.ts"
import { Trouble } from "../../src/model/trouble.ts"
import { clock, sampleRecord } from "./sample.ts"

async function exported(record: OpenRecord, format = "jsonl"): Promise<string> {
  let out = ""
  for await (const { content } of record.export({ format }))
    for (const piece of content) out += piece
  return out
}

describe("a record on its way", () => {
  test("through JSONL into a new record and out again is the same to the byte", async () => {
    const record = await sampleRecord()
    const editor = { by: "A. Editor", reason: "seen" }
    const [statement] = record.entries("statement").items
    const [joined] = record.matters({ kind: "commitment", reports: 2 }).items
    const [left = "", right = ""] = joined?.matter.entries ?? []
    record.decide({ act: "reject", target: statement?.entry.id ?? "" }, editor)
    record.decide({ act: "judge", target: left, right, verdict: "different" }, editor)
    const [finding] = record.findings().items
    record.decide({ act: "dismiss", target: finding?.finding.id ?? "" }, editor)
    const lines = await exported(record)

    const other = openRecord(":memory:", { now: clock("2030-01-01T00:00:00Z") })
    for await (const each of other.import(lines.split("\n"))) assert.ok(!("trouble" in each))
    assert.equal(await exported(other), lines)
    assert.deepEqual(
      other
        .matters({ limit: 1000 })
        .items.map(({ matter }) => matter.id)
        .sort(),
      record
        .matters({ limit: 1000 })
        .items.map(({ matter }) => matter.id)
        .sort(),
    )
    assert.equal(
      other.findings().items.find((each) => each.status === "dismissed")?.finding.id,
      finding?.finding.id,
    )
    record.close()
    other.close()
  })

  test("takes in what it has already without a change", async () => {
    const record = await sampleRecord()
    const lines = await exported(record)
    for await (const each of record.import(lines.split("\n"))) {
      assert.ok(!("trouble" in each) && (each.kind !== "reading" || !each.isNew))
    }
    assert.equal(await exported(record), lines)
    record.close()
  })

  test("tells which lines cannot be read, and takes in the rest", async () => {
    const record = await sampleRecord()
    const lines = (await exported(record)).split("\n")
    const other = openRecord(":memory:", { now: clock() })
    const troubles: Trouble[] = []
    for await (const each of other.import([
      "not JSON",
      lines[0] ?? "",
      '{"kind":"reading"}',
      lines[1] ?? "",
    ])) {
      if ("trouble" in each) troubles.push(each.trouble)
    }
    assert.deepEqual(
      troubles.map(({ where }) => where.split(",")[0]),
      ["line 1", "line 3"],
    )
    assert.equal(other.stats().reports, 1)
    record.close()
    other.close()
  })

  for (const format of ["csv", "parquet", "web-annotation", "schema-org", "ocds", "iati", "site"]) {
    test(`leaves as ${format}, as of a day too`, async () => {
      const record = await sampleRecord()
      const request = {
        format,
        owner: { name: "Example Institute", url: "https://example.org" },
        reportingOrg: { ref: "XM-EXAMPLE-1", type: "22", name: "Example Institute" },
        ocidPrefix: "ocds-213czf",
        base: "https://example.org/record/",
        at: "2026-01-31T12:00:00Z",
      }
      const paths = async (asOf?: string) => {
        const found: string[] = []
        for await (const { path, content } of record.export({
          ...request,
          ...(asOf && { asOf }),
        })) {
          let size = 0
          for (const piece of content) size += piece.length
          assert.ok(size > 0, path)
          found.push(path)
        }
        return found
      }
      assert.ok((await paths()).length > 0)
      assert.ok((await paths("2023-12")).length > 0)
      record.close()
    })
  }

  const refused: readonly (readonly [string, Parameters<OpenRecord["export"]>[0], RegExp])[] = [
    ["in a format that is none", { format: "docx" }, /no such format/u],
    ["as IATI without who reports", { format: "iati" }, /--reporting-org/u],
    ["as of a day that is none", { format: "csv", asOf: "2023-13" }, /no day or period/u],
  ]
  for (const [name, request, says] of refused) {
    test(`does not leave ${name}`, async () => {
      const record = await sampleRecord()
      await assert.rejects(
        async () => {
          for await (const { content } of record.export(request)) for (const _ of content);
        },
        (error) => error instanceof Trouble && error.kind === "usage" && says.test(error.message),
      )
      record.close()
    })
  }
})
