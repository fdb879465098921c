import assert from "node:assert/strict"
import { describe, test } from "node:test"
import { gzipSync } from "node:zlib"
import fc from "fast-check"
import { foundIn, reportIn, shown, sourceOf } from "../../../test/found-in.ts"
import type { Columns } from "./columns.ts"

const told: readonly [
  shows: string,
  name: string,
  content: string,
  columns: Columns | undefined,
  told: object,
][] = [
  [
    "usual names",
    "a.csv",
    "id,Headline,Body,Date,Source,URL\n7,Quay,It closes.,2024-03-12,Gazette,https://a.example/",
    undefined,
    {
      ref: "7",
      title: "Quay",
      published: "2024-03-12",
      outlet: "Gazette",
      url: "https://a.example/",
    },
  ],
  [
    "names that are said",
    "a.csv",
    "nr;story_txt;when\n7;It closes.;12 March 2024",
    { text: "story_txt", published: "when", ref: "nr" },
    { ref: "7", published: "2024-03-12" },
  ],
  ["tabs", "a.tsv", "text\tdate\nIt closes.\t2024-03-12", undefined, { published: "2024-03-12" }],
  [
    "a mark before the first name",
    "a.csv",
    "\ufefftext,title\nIt closes.,Quay",
    undefined,
    { title: "Quay" },
  ],
  [
    "lines of JSON",
    "a.jsonl",
    '{"id": 7, "text": "It closes.", "published": "2024-03-12T10:00:00Z", "source": {"name": "Gazette"}}',
    undefined,
    { ref: "7", published: "2024-03-12", outlet: "Gazette" },
  ],
  [
    "a JSON document with a list",
    "a.json",
    '{"articles": [{"content": "It closes.", "publishedAt": "2024-03-12"}]}',
    undefined,
    { published: "2024-03-12" },
  ],
  [
    "a JSON document that is a report",
    "a.json",
    '{\n"text": "It closes.", "title": "Quay"\n}',
    undefined,
    { title: "Quay" },
  ],
]

describe("a row tells a report", () => {
  for (const [shows, name, content, columns, expected] of told) {
    test(shows, async () => {
      const report = await reportIn(
        sourceOf(name, content),
        columns === undefined ? {} : { columns },
      )
      assert.equal(report.text, "It closes.")
      assert.deepEqual(report.told, expected)
    })
  }
  test("cells may be in windows-1252", async () => {
    const bytes = Buffer.from("text,title\nZ\xfcrich zahlt \x80 5.,x", "latin1")
    assert.equal((await reportIn(sourceOf("a.csv", bytes))).text, "Zürich zahlt € 5.")
  })
})

const odd: readonly [
  shows: string,
  name: string,
  content: string | Uint8Array,
  found: readonly string[],
][] = [
  [
    "a row of another length",
    "a.csv",
    "text,title\none,1\ntwo,2,3\nthree,3",
    [
      "report one",
      "unread a.csv, line 3: it has another number of cells than the line of names",
      "report three",
    ],
  ],
  [
    "a quotation mark inside a cell",
    "a.csv",
    'text,title\none,1\nt"wo,2\nthree,3',
    [
      "report one",
      "unread a.csv, line 3: a quotation mark stands inside a cell that has none around it",
      "report three",
    ],
  ],
  [
    "no text in a row",
    "a.csv",
    "text,title\n,1\ntwo,2",
    ['unread a.csv, line 2: no text in "text"', "report two"],
  ],
  [
    "no column for text",
    "a.csv",
    "a,b\n1,2",
    ["unread a.csv, line 2: no column has a name that says it holds the text"],
  ],
  [
    "a day that could be two",
    "a.csv",
    "text,date\none,12/03/2024",
    ["unread a.csv, line 2: the day it was published on cannot be understood"],
  ],
  ["names only", "a.csv", "text,title\n", ["unread a.csv: no row under the line of names"]],
  [
    "a line that is no JSON",
    "a.jsonl",
    '{"text": "one"}\nnone\n[1]\n\n{"text": "two"}',
    [
      "report one",
      "unread a.jsonl, line 2: not JSON",
      "unread a.jsonl, line 3: not a JSON object",
      "report two",
    ],
  ],
  [
    "compressed lines, cut off",
    "a.jsonl.gz",
    gzipSync(
      `{"text": "one"}\n{"text": "${Array.from({ length: 400 }, (_, index) => index * 7919).join()}"}\n`,
    ).subarray(0, 300),
    ["report one", "unread a.jsonl.gz: the compressed data end too early at byte 0"],
  ],
  [
    "a JSON document that is cut off",
    "a.json",
    '{"text": "one',
    ["unread a.json: not JSON: Unterminated string in JSON at position 13 (line 1 column 14)"],
  ],
]

describe("odd tables", () => {
  for (const [shows, name, content, found] of odd) {
    test(shows, async () => assert.deepEqual(shown(await foundIn(sourceOf(name, content))), found))
  }
  test("a line over the limit is named, the next one read", async () => {
    const content = `{"text": "one"}\n{"text": "${"x".repeat(5000)}"}\n{"text": "two"}`
    const found = await foundIn(sourceOf("a.jsonl", content, { chunk: 100 }), {
      limits: { line: 1000 },
    })
    assert.deepEqual(shown(found), [
      "report one",
      "unread a.jsonl, line 2: a line of over 1000 bytes",
      "report two",
    ])
  })
  test("lines are lines by their name, however long the first one is", async () => {
    const content = `{"text": "${"One. ".repeat(20_000)}"}\n{"text": "two"}`
    const found = await foundIn(sourceOf("a.jsonl", content))
    assert.deepEqual(
      found.map(({ kind }) => kind),
      ["report", "report"],
    )
  })
  test("a quotation mark that is never closed ends at the limit", async () => {
    const content = `text,title\none,1\n"two,${"x\n".repeat(5000)}`
    const found = shown(
      await foundIn(sourceOf("a.csv", content, { chunk: 100 }), { limits: { line: 1000 } }),
    )
    assert.equal(found[0], "report one")
    assert.ok(
      found.slice(1).every((each) => each.startsWith("unread ")) && found.length > 1,
      found.join("\n"),
    )
  })
})

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
const cell = fc
  .string({ minLength: 1, unit: "grapheme", maxLength: 30 })
  .filter((text) => /\S/u.test(text) && !/[\u0000-\u001f\ufeff]/u.test(text))

test("what is written as CSV is read as it was", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }),
      async (rows) => {
        const lines = ["text,title", ...rows.map((row) => row.map(quoted).join(","))].join("\r\n")
        const found = await foundIn(sourceOf("a.csv", lines, { chunk: 7 }))
        assert.deepEqual(
          found.map((each) => each.kind === "report" && [each.text, each.told.title]),
          rows.map(([text, title]) => [text, title.trim()]),
        )
      },
    ),
    { numRuns: 50 },
  )
})

test("any bytes called a table end, and throw nothing", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom("a.csv", "a.jsonl", "a.json"),
      async (bytes, name) => {
        await foundIn(sourceOf(name, Buffer.concat([Buffer.from("text,title\n"), bytes])))
      },
    ),
    { numRuns: 100 },
  )
})
