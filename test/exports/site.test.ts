import assert from "node:assert/strict"
import { describe, test } from "node:test"
import { runInNewContext } from "node:vm"
import fc from "fast-check"
import { HtmlValidate } from "html-validate"
import { newestFirst } from "../../src/export/site/newest-first.ts"
import { site } from "../../src/export/site/site.ts"
import { anyRecord } from "./any-record.ts"
import { recordOf } from "./record-of.ts"
import { everySample } from "./samples.ts"
import { written } from "./written.ts"

const files = await written(site, recordOf(everySample()))
const pages = [...files].flatMap(([path, bytes]) =>
  path.endsWith(".html") ? [[path, bytes.toString()] as const] : [],
)

test("each page has its data beside it", () => {
  for (const [path] of pages) {
    const data = files.get(path.replace(/\.html$/u, ".json"))
    assert.ok(data, path)
    JSON.parse(data.toString())
  }
})

const attributes = (page: string, name: string): readonly string[] =>
  [...page.matchAll(new RegExp(`\\s${name}="(?<value>[^"]*)"`, "gu"))].map(
    ({ groups }) => groups?.["value"] ?? "",
  )

test("each link leads to a file, and to a place in it", () => {
  const ids = new Map(pages.map(([path, page]) => [path, new Set(attributes(page, "id"))]))
  const lost = pages.flatMap(([path, page]) =>
    [...attributes(page, "href"), ...attributes(page, "src")].filter((href) => {
      if (/^https?:/u.test(href)) return false
      const { pathname, hash } = new URL(href, `file:///${path}`)
      const target = decodeURIComponent(pathname.slice(1))
      if (!files.has(target)) return true
      return hash !== "" && ids.get(target)?.has(decodeURIComponent(hash.slice(1))) !== true
    }),
  )
  assert.deepEqual([...new Set(lost)], [])
})

test("no page has a script or style of its own", () => {
  for (const [path, page] of pages) {
    assert.doesNotMatch(page, /<style|<script>|\son\w+=|\sstyle=|javascript:/iu, path)
  }
})

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // Rules of taste: the pages are written to be short.
    "doctype-style": "off",
    "no-trailing-whitespace": "off",
    "long-title": "off",
    // Old browsers know no <search>, and none of the entries' ids begins with a digit.
    "prefer-native-element": "off",
    "valid-id": ["error", { relaxed: true }],
  },
})

test("every kind of page is valid HTML", () => {
  const kinds = new Map(pages.map(([path, page]) => [path.replace(/[^/]+-.*/u, "*"), page]))
  for (const [path, page] of kinds) {
    const { results } = validator.validateStringSync(page)
    const found = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} (line ${line})`),
    )
    assert.deepEqual([...new Set(found)].slice(0, 5), [], path)
  }
})

describe("a long list", () => {
  const listed = [...newestFirst(Array.from({ length: 450 }, (_, at) => at))]
  test("comes newest first, in pages that keep their items as it grows", () => {
    assert.deepEqual(
      listed.map(({ file, items, newer, older }) => [file, items[0], items.length, newer, older]),
      [
        ["page-1.html", 199, 200, "page-2.html", undefined],
        ["page-2.html", 399, 200, "index.html", "page-1.html"],
        ["index.html", 449, 50, undefined, "page-2.html"],
      ],
    )
  })
  test("of one page has no others", () => {
    assert.deepEqual([...newestFirst([1, 2])], [{ items: [2, 1], file: "index.html" }])
    assert.deepEqual([...newestFirst([])], [{ items: [], file: "index.html" }])
    assert.equal([...newestFirst(Array.from({ length: 200 }))].length, 1)
  })
})

interface Index {
  readonly onRecordIndex: readonly (readonly string[])[]
}

test("hostile words stay words, on every page and in the index", async () => {
  const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0
  await fc.assert(
    fc.asyncProperty(anyRecord, async ({ record, words }) => {
      for (const [path, bytes] of await written(site, record)) {
        const text = bytes.toString()
        if (path.endsWith(".json")) JSON.parse(text)
        if (!path.endsWith(".html")) continue
        assert.doesNotMatch(text, /<script>|<img|<!--|<[^>]*\son\w+=|href="javascript/iu)
        assert.equal(count(text, /<script/giu), path.startsWith("reports/R-") ? 2 : 1)
        assert.doesNotMatch(text, /[\u0000-\u0008\u200e\u200f\u202a-\u202e]/u)
      }
      const index = (await written(site, record)).get("assets/search.js")?.toString() ?? ""
      assert.doesNotMatch(index, /<|\u2028/u)
      const scope = {} as Index
      runInNewContext(index, scope)
      const statement = scope.onRecordIndex.find(([, path]) => path?.startsWith("statements/"))
      assert.ok(words.toWellFormed().startsWith((statement?.[0] ?? "?").replace(/…$/u, "")))
    }),
    { seed: 7, numRuns: 40 },
  )
})
