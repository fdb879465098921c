import assert from "node:assert/strict"
import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { after, test } from "node:test"
import { read } from "../src/index.ts"
import { noBrowser, openBrowser } from "./chromium.ts"
import { root } from "./imports.ts"

const site = "http://onrecord.test"
const built = mkdtempSync(join(tmpdir(), "onrecord-browser-"))
after(() => rmSync(built, { recursive: true }))

const page = `<!doctype html><script type="importmap">
{ "imports": { "big.js": "${site}/big.mjs", "onrecord/read": "${site}/dist/app/browser.js" } }
</script>`

/** What a site that uses the package would serve: the built modules, big.js and the data. */
function served(path: string): { body: Buffer | string; contentType: string } {
  const script = "text/javascript"
  if (path === "/") return { body: page, contentType: "text/html" }
  if (path === "/big.mjs") {
    return { body: readFileSync(join(root, "node_modules/big.js/big.mjs")), contentType: script }
  }
  if (path.startsWith("/data/")) {
    return { body: readFileSync(join(root, path)), contentType: "application/octet-stream" }
  }
  return { body: readFileSync(join(built, path.replace("/dist/", ""))), contentType: script }
}

test("a browser reads the same as Node", async () => {
  execFileSync(
    join(root, "node_modules/.bin/tsc"),
    ["-p", "tsconfig.build.json", "--outDir", built],
    { cwd: root },
  )
  const browser = await openBrowser()
  assert.ok(browser, noBrowser)
  try {
    const tab = await browser.newPage()
    await tab.route(`${site}/**`, (route) =>
      route.fulfill(served(new URL(route.request().url()).pathname)),
    )
    await tab.goto(site)
    const text = readFileSync(join(root, "examples/reports/kyiv-2023-09-29.txt"), "utf8")
    const script = `import("onrecord/read").then(async ({ loadReader }) => {
      const reader = await loadReader({ weights: "/data/parser.bin.gz", rates: "/data/rates.tsv" })
      return JSON.stringify(reader.read(${JSON.stringify(text)}))
    })`
    assert.equal(await tab.evaluate(script), JSON.stringify(read(text)))
  } finally {
    await browser.close()
  }
})
