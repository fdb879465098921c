import assert from "node:assert/strict"
import { describe, test } from "node:test"
import { htmlPage } from "../src/export/html/page.ts"
import { read } from "../src/index.ts"

const hostile: readonly [name: string, words: string][] = [
  ["the end of a script", "</script><script>alert(1)</script>"],
  ["an element that runs", '<img src=x onerror="alert(1)">'],
  ["the end of an attribute", "\" onclick='alert(1)' x=\""],
  ["a comment", "<!-- --><!doctype html>"],
  ["an entity", "&lt;b&gt; &#60;script&#62;"],
]

const around = (words: string) => `“We agree ${words},” Minister Anna ${words} Lind said on Monday.`
const bare = htmlPage([read(around("x"), { title: "t", outlet: "o" })])
const count = (page: string, what: RegExp) => page.match(what)?.length ?? 0

describe("a report's words never become markup", () => {
  for (const [name, words] of hostile) {
    test(name, () => {
      const told = { title: words, outlet: words, url: words }
      const page = htmlPage([read(around(words), told)])
      for (const tag of [/<script/gu, /<img/gu, /<!--/gu, /<!doctype/gu]) {
        assert.equal(count(page, tag), count(bare, tag), String(tag))
      }
      assert.equal(count(page, /<[^>]*\sonclick=/gu), 0)
    })
  }
})

test("controls of writing direction are spelled out", () => {
  const page = htmlPage([read("“10 \u202e01,” Anna Lind said.")])
  assert.doesNotMatch(page, /\u202e/u)
  assert.match(page, /<span class="control">U\+202E<\/span>/u)
})

test("only addresses of the web become links", () => {
  const link = (url: string) =>
    /<a href="(?<to>[^"#]+)"/u.exec(htmlPage([read("x", { url })]))?.groups?.["to"]
  assert.equal(link("javascript:alert(1)"), undefined)
  assert.equal(link("https://example.org/?a=1&b=2"), "https://example.org/?a=1&amp;b=2")
})

test("the page asks nobody for anything", () => {
  assert.ok(!/\bsrc=|@import|url\(/u.test(bare))
  assert.match(bare, /default-src 'none'/u)
})

test("every mark that opens closes in its paragraph", () => {
  const text =
    "“One.\n\n“Two 5 million euros to Kenya,” Anna Lind said.\n\nHe met Bo Ek in Oslo on Monday."
  const page = htmlPage([read(text, { published: "2024-03-15" })])
  for (const [paragraph] of page.matchAll(/<p>.*?<\/p>/gsu)) {
    assert.equal(count(paragraph, /<mark/gu), count(paragraph, /<\/mark>/gu))
  }
})
