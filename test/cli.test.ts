import assert from "node:assert/strict"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { after, describe, test } from "node:test"
import { onrecord } from "./command.ts"

const kyiv = "examples/reports/kyiv-2023-09-29.txt"
const folder = mkdtempSync(join(tmpdir(), "onrecord-cli-"))
after(() => rmSync(folder, { recursive: true }))

const file = (name: string, bytes: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

test("a report's record is printed without colours into a pipe", async () => {
  const { code, out } = await onrecord(["read", kyiv, "--outlet", "ANI"])
  assert.equal(code, 0)
  assert.match(out, /STATEMENTS \d+\n/u)
  assert.match(out, /▲ CONTRADICTION/u)
  assert.doesNotMatch(out, /\u001b/u)
  assert.ok(out.split("\n").every((line) => line.length <= 80))
})

const looks: readonly [name: string, env: Record<string, string>, coloured: boolean][] = [
  ["FORCE_COLOR colours a pipe", { FORCE_COLOR: "1" }, true],
  ["FORCE_COLOR=0 does not", { FORCE_COLOR: "0" }, false],
  ["NO_COLOR does not", { NO_COLOR: "1" }, false],
]
for (const [name, env, coloured] of looks) {
  test(name, async () => {
    const { out } = await onrecord(["read", kyiv], "", env)
    assert.equal(out.includes("\u001b["), coloured)
  })
}

test("a report cannot paint the terminal", async () => {
  const { out } = await onrecord(["read"], "“Be \u001b[31mcalm\u202e,” Anna Lind said on Monday.")
  assert.doesNotMatch(out, /[\u001b\u202e]/u)
})

test("--json prints one reading", async () => {
  const { code, out } = await onrecord(["read", kyiv, "--json", "--published", "2023-09-29"])
  assert.equal(code, 0)
  assert.equal(JSON.parse(out).report.published, "2023-09-29")
})

test("several files are read in order, a missing one is told", async () => {
  const { code, out, err } = await onrecord(["read", kyiv, "missing.txt", kyiv, "--jsonl"])
  assert.equal(code, 3)
  const lines = out.trimEnd().split("\n")
  assert.equal(lines.length, 3)
  assert.ok(JSON.parse(lines[1] ?? "").error.message.includes("missing.txt"))
  assert.match(err, /missing\.txt: no such file/u)
})

test("a stream of reports keeps its order, its ids and its bad lines", async () => {
  const line = (id: string) =>
    JSON.stringify({ id, text: "NATO met Kyiv.", published: "2024-03-12" })
  const { code, out } = await onrecord(
    ["read", "--input", "jsonl"],
    `${line("a")}\nnot json\n\n${line("b")}`,
  )
  assert.equal(code, 3)
  const [first, bad, last] = out
    .trimEnd()
    .split("\n")
    .map((words) => JSON.parse(words))
  assert.equal(first.report.ref, "a")
  assert.equal(bad.error.line, 2)
  assert.equal(last.report.ref, "b")
})

test("--explain names rules and their wordings", async () => {
  const { out } = await onrecord(["read", kyiv, "--explain"])
  assert.match(out, /WHICH RULE READ WHAT\n[\s\S]*PASSED BY\n/u)
})

const failures: readonly [
  name: string,
  args: string[],
  input: string | Uint8Array,
  code: number,
  says: RegExp,
][] = [
  ["a folder", ["read", "src"], "", 3, /src: this is a folder\n {2}Name the files/u],
  ["a binary file", ["read", file("zeros.bin", new Uint8Array(9))], "", 3, /no text file/u],
  ["an empty file", ["read", file("empty.txt", "")], "", 3, /nothing in it/u],
  [
    "another encoding",
    ["read", "-"],
    Buffer.from("caf\u00e9", "latin1"),
    3,
    /not UTF-8 at byte \d/u,
  ],
  ["a day that does not exist", ["read", kyiv, "--published", "2024-02-30"], "", 2, /no day/u],
  ["an unknown option", ["read", "--colour"], "", 2, /unknown option/u],
  ["two forms at once", ["read", kyiv, "--json", "--jsonl"], "", 2, /exclude each other/u],
  ["one JSON of two", ["read", kyiv, kyiv, "--json"], "", 2, /Use --jsonl/u],
]
describe("trouble is told with what to do", () => {
  for (const [name, args, input, code, says] of failures) {
    test(name, async () => {
      const run = await onrecord(args, input)
      assert.equal(run.code, code)
      assert.match(run.err, says)
    })
  }
})

test("a text in another language is read with a warning", async () => {
  const dutch =
    "De minister van Buitenlandse Zaken heeft dinsdag in Brussel gezegd dat Nederland meer geld geeft. ".repeat(
      4,
    )
  const { code, err } = await onrecord(["read"], dutch)
  assert.equal(code, 0)
  assert.match(err, /does not look like English/u)
})

test("--html writes a page and says where", async () => {
  const page = join(folder, "page.html")
  const { code, err } = await onrecord(["read", kyiv, "--html", page])
  assert.equal(code, 0)
  assert.ok(err.includes(page))
  assert.match(readFileSync(page, "utf8"), /^<!doctype html>/u)
})

test("help shows examples and exit codes", async () => {
  const { code, out } = await onrecord(["read", "--help"])
  assert.equal(code, 0)
  assert.match(out, /Examples:[\s\S]*Exit codes:/u)
})
