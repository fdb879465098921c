import assert from "node:assert/strict"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { after, before, describe, test } from "node:test"
import { onrecord } from "../command.ts"

const folder = mkdtempSync(join(tmpdir(), "onrecord-commands-"))
after(() => rmSync(folder, { recursive: true }))
const path = (name: string) => join(folder, name)
const record = path("news.db")

const kyiv = "examples/reports/kyiv-2023-09-29.txt"
const on = (...args: string[]) => onrecord([...args, "--record", record])

/** The JSON that a command printed. */
const json = async (...args: string[]) => {
  const { out, err, code } = await on(...args, "--json")
  assert.equal(code, 0, err)
  return JSON.parse(out)
}

before(async () => {
  const { code, out, err } = await on("add", kyiv, "--published", "2023-09-29", "--outlet", "ANI")
  assert.equal(err, "")
  assert.equal(code, 0)
  assert.match(out, /1 report added, 22 entries · 1 doubt /u)
})

describe("onrecord add", () => {
  test("says that the same report is there already", async () => {
    const { out } = await on("add", kyiv, "--published", "2023-09-29", "--outlet", "ANI")
    assert.match(out, /0 reports added, 0 entries · 1 already there/u)
  })

  test("names what cannot be read, keeps it aside, and reads it when it can", async () => {
    const broken = path("broken.jsonl")
    writeFileSync(
      broken,
      '{"text": "“We go,” Ann Lee said.", "published": "2024-01-02"}\n{"text": \n',
    )
    const one = path("aside.db")
    const first = await onrecord(["add", broken, "--record", one])
    assert.equal(first.code, 3)
    assert.match(first.out, /1 report added.*1 not read/u)
    const listed = await onrecord(["list", "quarantine", "--record", one])
    assert.match(listed.out, /broken\.jsonl, line 2/u)
    const dropped = await onrecord(["retry", "--drop", "1", "--record", one])
    assert.equal(dropped.out, "1 dropped\n")
    assert.match(
      (await onrecord(["list", "quarantine", "--record", one])).err,
      /Nothing is in quarantine/u,
    )
    assert.equal(
      (await onrecord(["retry", "--record", one])).out,
      "0 read, 0 still in quarantine\n",
    )
  })

  test("takes columns of a table by name, and tells line by line what became of each", async () => {
    const table = path("news.csv")
    writeFileSync(table, 'when,words\n2024-01-02,"“We stay,” Ann Lee said."\n')
    const one = path("table.db")
    const { code, out } = await onrecord([
      ...["add", table, "--map", "text=words,published=when"],
      ...["--jsonl", "--no-originals", "--record", one],
    ])
    assert.equal(code, 0)
    const { status, entries } = JSON.parse(out)
    assert.deepEqual([status, entries], ["added", 1])
  })
})

describe("what a record holds", () => {
  const lists = [
    "reports",
    "statements",
    "meetings",
    "commitments",
    "events",
    "figures",
    "parties",
    "matters",
    "findings",
  ]
  for (const what of lists) {
    test(`is listed: ${what}`, async () => {
      const { items } = await json("list", what)
      assert.ok(items.length > 0 || what === "events")
      const { out } = await on("list", what, "--csv")
      assert.equal(
        out
          .trim()
          .split("\r\n")
          .filter((line) => /,[A-Z]{1,2}-[0-9A-Z]{10}$/u.test(line)).length,
        items.length,
      )
    })
  }

  test("is shown by id: reports, entries, matters, parties and findings", async () => {
    const id = async (what: string) => {
      const [item] = (await json("list", what)).items
      return item.id ?? item.entry?.id ?? item.matter?.id ?? item.finding?.id
    }
    for (const [what, says] of [
      ["reports", /STATEMENTS 10/u],
      ["statements", /STATEMENT {2}S-/u],
      ["commitments", /stage: /u],
      ["matters", /independent sources/u],
      ["parties", /reports, 2023-09-29/u],
      ["findings", /contradiction: /u],
    ] as const) {
      assert.match((await on("show", await id(what))).out, says)
    }
  })

  test("is searched", async () => {
    assert.match((await on("search", "imperial", "delus")).out, /imperial delusions/u)
    assert.match((await on("search", "nowhere")).err, /Nothing has all of these words/u)
  })

  test("is added up, and what is not counted is told", async () => {
    const { out } = await on("totals", "--by", "recipient", "--currency", "USD")
    assert.match(out, /Ukraine +\d/u)
    assert.match(out, /In USD, at the mean rate of each sum’s month/u)
    assert.match(out, /Not counted, part of a whole that is counted: 1/u)
  })

  test("is counted and checked", async () => {
    assert.match((await on("stats")).out, /^reports +1$/mu)
    assert.match((await on("check")).out, /CONTRADICTION {2}conversion/u)
    assert.match((await on("review")).out, /THE SAME\?|CONTRADICTION/u)
  })

  test("is empty as of a day before", async () => {
    assert.deepEqual((await json("list", "statements", "--as-of", "2023-08")).items, [])
    assert.match((await on("list", "statements", "--as-of", "2023-08")).err, /No statements here/u)
  })
})

describe("decisions", () => {
  test("are put on record, exported, brought in and taken back", async () => {
    const [item] = (await json("list", "findings")).items
    const dismissed = await on(
      "decide",
      "dismiss",
      item.finding.id,
      "--by",
      "A. Editor",
      "--reason",
      "rounded",
    )
    assert.match(dismissed.out, /dismiss D-.* by A\. Editor/u)
    assert.deepEqual((await json("list", "findings", "--status", "open")).items, [])
    const file = path("decisions.jsonl")
    await on("decide", "--export", file)
    assert.equal(readFileSync(file, "utf8").trim().split("\n").length, 1)
    assert.match((await on("decide", "--import", file)).out, /0 new decisions, 1 already there/u)
    await on("decide", "undo", dismissed.out.split(" ")[0] ?? "", "--by", "A. Editor")
    assert.equal((await json("list", "findings", "--status", "open")).items.length, 1)
  })

  test("survive a re-reading", async () => {
    const [item] = (await json("list", "commitments", "--instrument", "firm order")).items
    await on(
      "decide",
      "correct",
      item.entry.id,
      "--set",
      "amount=1050000000 USD",
      "--by",
      "A. Editor",
    )
    assert.match(
      (await on("reread")).out,
      /1 reports read again: \d+ entries as before, 0 new, 0 changed, 0 gone/u,
    )
    const shown = (await on("show", item.entry.id)).out
    assert.match(shown, /amount: USD 1.05 billion/u)
    assert.match(shown, /corrected by A\. Editor/u)
  })
})

describe("a record goes out", () => {
  test("as tables, as pages, as a copy, and as lines that come in again", async () => {
    assert.equal((await on("export", "--format", "csv", "--out", path("tables"))).code, 0)
    assert.match(readFileSync(path("tables/statements.csv"), "utf8"), /Jens Stoltenberg/u)
    assert.equal((await on("publish", path("site"))).code, 0)
    assert.match(readFileSync(path("site/index.html"), "utf8"), /<!doctype html>/iu)
    assert.equal((await on("backup", path("copy.db"))).code, 0)
    assert.equal((await on("backup", path("copy.db"))).code, 2)
    const lines = (await on("export", "--format", "jsonl")).out
    const again = await onrecord(["import", "-", "--record", path("again.db")], lines)
    assert.match(again.out, /1 reports and \d+ decisions brought in/u)
    assert.equal(
      (await onrecord(["export", "--format", "jsonl", "--record", path("again.db")])).out,
      lines,
    )
  })
})

const wrong: readonly (readonly [
  name: string,
  args: readonly string[],
  code: number,
  says: RegExp,
])[] = [
  [
    "a record that is not there",
    ["list", "reports", "--record", "/nowhere/x.db"],
    4,
    /no record here/u,
  ],
  [
    "a file that is no record",
    ["stats", "--record", "package.json"],
    4,
    /not a record of OnRecord/u,
  ],
  ["an unknown id", ["show", "C-0000000000", "--record", record], 2, /nothing in .* has this id/u],
  ["an unknown list", ["list", "dragons", "--record", record], 2, /dragons/u],
  [
    "a day that is none",
    ["list", "reports", "--as-of", "soon", "--record", record],
    2,
    /no day or period/u,
  ],
  ["a decision about nothing", ["decide", "--record", record], 2, /nothing is decided/u],
  ["a pair of one", ["decide", "same", "C-1", "--record", record], 2, /takes two ids/u],
  [
    "a field that is none",
    ["decide", "correct", "C-1", "--set", "colour=red", "--record", record],
    3,
    /no field is called "colour"/u,
  ],
  [
    "an import of nothing",
    ["import", "nowhere.jsonl", "--record", path("x.db")],
    3,
    /cannot be read/u,
  ],
  [
    "tables without a folder",
    ["export", "--format", "csv", "--record", record],
    2,
    /several files/u,
  ],
  [
    "an unknown column part",
    ["add", kyiv, "--map", "body=x", "--record", record],
    2,
    /pairs nothing/u,
  ],
  [
    "a feed on this machine",
    ["watch", "http://127.0.0.1:9/feed", "--once", "--record", path("w.db")],
    3,
    /127\.0\.0\.1/u,
  ],
]

describe("wrong use is told, with what to do", () => {
  for (const [name, args, code, says] of wrong) {
    test(name, async () => {
      const run = await onrecord(args)
      assert.equal(run.code, code, run.err)
      assert.match(run.err, says)
    })
  }
})
