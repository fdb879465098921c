import assert from "node:assert/strict"
import { after, describe, test } from "node:test"
import { asking, smallRecord } from "../served.ts"

const record = await smallRecord()
const { api, get, post } = asking(record)
after(async () => {
  await api.close()
  record.close()
})

/** What a report may try to be in a browser. */
const hostile: readonly string[] = [
  "<script>alert(1)</script>",
  "</script><img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  '<!--#include virtual="/etc/passwd"-->',
  "javascript:alert(1)",
  "\u2028alert(1)//\u2029",
  "\u202egnp.exe",
  "{{constructor.constructor('alert(1)')()}}",
  "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
  "\r\nSet-Cookie: a=b\r\n\r\n<b>",
  "\ud800 a half of a sign",
  "\u0000\u0001\u001b[31m",
]

describe("a report's text stays text", () => {
  for (const [index, words] of hostile.entries()) {
    test(JSON.stringify(words), async () => {
      const text = `“${words} We will stay,” Anna Lind told ${words} on Monday. Report ${index}.`
      const told = { title: words, outlet: words, url: words }
      const added = await post("/api/reports", { text, ...told })
      assert.equal(added.status, 201)
      const { report } = JSON.parse(await added.text())
      for (const path of [
        `/api/reports/${report}`,
        "/api/reports",
        "/api/statements",
        "/api/search?q=Lind",
      ]) {
        const response = await get(path)
        assert.equal(response.status, 200)
        assert.match(response.headers.get("content-type") ?? "", /^application\/json/u)
        assert.equal(response.headers.get("x-content-type-options"), "nosniff")
        assert.match(response.headers.get("content-security-policy") ?? "", /^default-src 'none'/u)
        assert.equal(response.headers.get("set-cookie"), null)
        const body = await response.text()
        assert.doesNotThrow(() => JSON.parse(body))
      }
      const { reading } = JSON.parse(await (await get(`/api/reports/${report}`)).text())
      assert.equal(reading.report.text, text.toWellFormed())
    })
  }
})

test("what is asked for cannot become part of a header or of markup", async () => {
  for (const words of hostile) {
    const path = `/api/${encodeURIComponent(words.toWellFormed())}`
    const response = await get(path)
    assert.equal(response.status, 404)
    assert.equal(response.headers.get("content-type"), "application/problem+json")
    assert.equal(response.headers.get("set-cookie"), null)
  }
})

test("words that are operators elsewhere are words here", async () => {
  for (const q of [
    '"',
    "a AND",
    "NEAR(",
    "*",
    "a:b",
    "-",
    "'; drop table report; --",
    "(((",
    "\u0000",
  ]) {
    const response = await get(`/api/search?q=${encodeURIComponent(q)}`)
    assert.equal(response.status, 200, q)
  }
})
