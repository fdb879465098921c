import assert from "node:assert/strict"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { after, test } from "node:test"
import { openRecord } from "../../src/app/record/open-record.ts"
import { asking } from "../served.ts"

const folder = mkdtempSync(join(tmpdir(), "onrecord-web-"))
const web = join(folder, "web")
mkdirSync(join(web, "assets"), { recursive: true })
writeFileSync(join(folder, "secret.txt"), "not for others")
writeFileSync(join(web, "index.html"), "<!doctype html><title>app</title>")
writeFileSync(join(web, "assets/app-1a2b.js"), "export {}")
const record = openRecord(":memory:")
const built = asking(record, { web })
const unbuilt = asking(record, { web: join(folder, "none") })
after(async () => {
  await Promise.all([built.api.close(), unbuilt.api.close()])
  record.close()
  rmSync(folder, { recursive: true })
})

test("the app's own addresses all get its page, under a strict policy", async () => {
  for (const path of ["/", "/index.html", "/reports/R-1234567890", "/commitments?as-of=2023-Q3"]) {
    const page = await built.get(path)
    assert.equal(await page.text(), "<!doctype html><title>app</title>", path)
    assert.equal(page.headers.get("content-type"), "text/html; charset=utf-8")
    assert.equal(page.headers.get("cache-control"), "no-cache")
    const policy = page.headers.get("content-security-policy") ?? ""
    assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self'/u)
    assert.doesNotMatch(policy, /unsafe|\*/u)
  }
})

test("its assets are kept for good", async () => {
  const script = await built.get("/assets/app-1a2b.js")
  assert.equal(script.headers.get("content-type"), "text/javascript; charset=utf-8")
  assert.match(script.headers.get("cache-control") ?? "", /immutable/u)
})

test("nothing outside of its folder is served", async () => {
  for (const path of [
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/..%5csecret.txt",
    "/%00.txt",
    "/%ff.txt",
  ]) {
    const response = await built.get(path)
    assert.equal(response.status, 404, path)
    await response.body?.cancel()
  }
})

test("where it is not built, a page says so and shows the data", async () => {
  const page = await (await unbuilt.get("/")).text()
  assert.match(page, /web app is not built/u)
  assert.match(page, /href="\/api\/openapi\.json"/u)
})
