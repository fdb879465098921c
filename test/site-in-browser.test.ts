import assert from "node:assert/strict"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { after, before, describe, test } from "node:test"
import { pathToFileURL } from "node:url"
import type { Browser, Page } from "playwright-core"
import { site } from "../src/export/site/site.ts"
import { noBrowser, openBrowser } from "./chromium.ts"
import { recordOf } from "./exports/record-of.ts"
import { everySample } from "./exports/samples.ts"
import { written } from "./exports/written.ts"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
const folder = mkdtempSync(join(tmpdir(), "onrecord-site-"))
const address = (path: string) => pathToFileURL(join(folder, path)).href
const record = recordOf(everySample())

/** One page of each kind. */
const paths: string[] = []
let browser: Browser | undefined

before(async () => {
  const kinds = new Set<string>()
  for (const [path, bytes] of await written(site, record)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
    const kind = path.replace(/[^/]+-.*(?=\.html$)/u, "*")
    if (path.endsWith(".html") && !kinds.has(kind)) {
      kinds.add(kind)
      paths.push(path)
    }
  }
})
after(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

/** A tab, with what it asked for and what went wrong. */
async function open(options: { colorScheme?: "dark" | "light"; width?: number } = {}) {
  browser ??= await openBrowser()
  assert.ok(browser, noBrowser)
  const page = await browser.newPage({
    viewport: { width: options.width ?? 1200, height: 800 },
    colorScheme: options.colorScheme ?? "light",
  })
  const asked: string[] = []
  page.on("request", (request) => asked.push(request.url()))
  const errors: string[] = []
  page.on("pageerror", (error) => errors.push(error.message))
  page.on("console", (message) => errors.push(message.text()))
  return { page, asked, errors }
}

const found = (page: Page) => page.locator(".found a")

describe("the site, opened from a disk", () => {
  test("loads its own files, nothing else, and makes no error", async () => {
    const { page, asked, errors } = await open()
    for (const path of paths) await page.goto(address(path))
    assert.deepEqual(errors, [])
    const outside = asked.filter((url) => !url.startsWith(pathToFileURL(folder).href))
    assert.deepEqual(outside, [])
    await page.close()
  })

  test("finds names without their accents, by the keys alone", async () => {
    const { page } = await open()
    await page.goto(address("statements/index.html"))
    await page.keyboard.press("/")
    await page.keyboard.type("STÖLT")
    await found(page).first().waitFor()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await page.waitForURL(/parties\/N-/u)
    assert.equal(await page.locator("h1").textContent(), "Jens Stoltenberg")
    await page.close()
  })

  test("the keys of a report do not listen while somebody types", async () => {
    const { page } = await open()
    const [report] = paths.filter((path) => path.startsWith("reports/R-"))
    await page.goto(address(report ?? ""))
    await page.keyboard.press("/")
    await page.keyboard.type("n1")
    assert.equal(await page.locator("li.chosen").count(), 0)
    await page.keyboard.press("Escape")
    await page.keyboard.press("n")
    assert.equal(await page.locator("li.chosen").count(), 1)
    await page.close()
  })

  test("fits a telephone", async () => {
    const { page } = await open({ width: 360 })
    for (const path of paths) {
      await page.goto(address(path))
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      assert.ok(wide <= 0, `${path} is ${wide} too wide`)
    }
    await page.close()
  })

  for (const colorScheme of ["light", "dark"] as const) {
    test(`is accessible (axe), ${colorScheme}`, async () => {
      const { page } = await open({ colorScheme })
      const violations: string[] = []
      for (const path of paths) {
        await page.goto(address(path))
        await page.evaluate(axe)
        const on: { id: string; nodes: { html: string }[] }[] = await page.evaluate(
          "axe.run().then((result) => result.violations)",
        )
        violations.push(
          ...on.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html.slice(0, 160)}`),
        )
      }
      assert.deepEqual(violations, [])
      await page.close()
    })
  }
})
