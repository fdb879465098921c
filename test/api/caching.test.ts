import assert from "node:assert/strict"
import { after, describe, test } from "node:test"
import { gunzipSync } from "node:zlib"
import type { OpenRecord } from "../../src/app/record/open-record.ts"
import { asking, smallRecord } from "../served.ts"

const record = await smallRecord()
const { api, get, post } = asking(record)
after(async () => {
  await api.close()
  record.close()
})

const text = "Peru gave Chile $2 million on Monday, Luis Rojas said."

test("an answer is sent again only where the record changed", async () => {
  const tag = (await get("/api/reports")).headers.get("etag") ?? ""
  const same = await get("/api/reports", { "if-none-match": `"other", ${tag}` })
  assert.equal(same.status, 304)
  assert.equal(await same.text(), "")
  assert.equal((await get("/api/reports?limit=1", { "if-none-match": tag })).status, 200)
  assert.equal((await post("/api/reports", { text })).status, 201)
  assert.equal((await get("/api/reports", { "if-none-match": tag })).status, 200)
})

test("an answer is kept by the browser that asked, and checked each time", async () => {
  assert.equal((await get("/api/stats")).headers.get("cache-control"), "private, no-cache")
  assert.equal((await get("/api/session")).headers.get("cache-control"), "no-store")
  assert.equal((await get("/api/nothing")).headers.get("cache-control"), "no-store")
})

test("a long answer is compressed for those who take it", async () => {
  const plain = await (await get("/api/statements")).text()
  const packed = await get("/api/statements", { "accept-encoding": "gzip" })
  assert.equal(packed.headers.get("content-encoding"), "gzip")
  const bytes = new Uint8Array(await packed.arrayBuffer())
  assert.ok(bytes.length < plain.length / 3)
  assert.equal(gunzipSync(bytes).toString(), plain)
})

test("an answer is worked out once while the record stays as it is", async () => {
  let asked = 0
  const counting: OpenRecord = {
    ...record,
    entries: (...given) => {
      asked++
      return record.entries(...given)
    },
  }
  const { api: counted, get: getCounted, post: postCounted } = asking(counting)
  const path = "/api/statements?order=asc"
  const first = await getCounted(path, { "accept-encoding": "gzip" })
  const second = await getCounted(path, { "accept-encoding": "gzip" })
  assert.equal(asked, 1)
  assert.deepEqual([...second.headers], [...first.headers])
  assert.deepEqual(await second.arrayBuffer(), await first.arrayBuffer())
  assert.equal((await postCounted("/api/reports", { text: `${text} Again.` })).status, 201)
  const third = await getCounted(path, { "accept-encoding": "gzip" })
  assert.equal(asked, 2)
  assert.notEqual(third.headers.get("etag"), first.headers.get("etag"))
  await counted.close()
})

test("who does not take gzip gets an answer as it is, though it was kept packed", async () => {
  const path = "/api/statements?sort=happened"
  const packed = await get(path, { "accept-encoding": "gzip, br" })
  const plain = await get(path, { "accept-encoding": "gzip;q=0" })
  assert.equal(plain.headers.get("content-encoding"), null)
  assert.equal(
    gunzipSync(new Uint8Array(await packed.arrayBuffer())).toString(),
    await plain.text(),
  )
  assert.equal(packed.headers.get("vary"), "Accept-Encoding")
  assert.equal(plain.headers.get("vary"), "Accept-Encoding")
})

test("HEAD answers without a body", async () => {
  const response = await api.fetch(new Request("http://127.0.0.1:1/api/stats", { method: "HEAD" }))
  assert.equal(response.status, 200)
  assert.equal(await response.text(), "")
})

describe("a list", () => {
  const itemsOf = async (path: string) => JSON.parse(await (await get(path)).text())
  test("is had page by page, nothing twice and nothing lost", async () => {
    const whole = await itemsOf("/api/statements?limit=1000")
    const seen: string[] = []
    let cursor = ""
    do {
      const page = await itemsOf(`/api/statements?limit=3${cursor && `&cursor=${cursor}`}`)
      seen.push(...page.items.map(({ entry }: { entry: { id: string } }) => entry.id))
      cursor = page.next ?? ""
    } while (cursor !== "")
    assert.deepEqual(
      seen,
      whole.items.map(({ entry }: { entry: { id: string } }) => entry.id),
    )
  })
  test("is seen as of a day", async () => {
    const { items } = await itemsOf("/api/reports?as-of=2023")
    assert.deepEqual(
      items.map(({ outlet }: { outlet: string }) => outlet),
      ["ANI"],
    )
  })
  test("is seen as this record knew it", async () => {
    assert.equal((await itemsOf("/api/reports?known-by=2024-05-31")).items.length, 0)
  })
  test("of a party that nobody is has nothing", async () => {
    assert.deepEqual(await itemsOf("/api/statements?speaker=Nobody+Atall"), { items: [] })
  })
})
