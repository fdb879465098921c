import assert from "node:assert/strict"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { after, describe, test } from "node:test"
import { pathToFileURL } from "node:url"
import type { Browser, Page } from "playwright-core"
import { htmlPage } from "../src/export/html/page.ts"
import { read } from "../src/index.ts"
import { noBrowser, openBrowser } from "./chromium.ts"
import { root } from "./imports.ts"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
const folder = mkdtempSync(join(tmpdir(), "onrecord-page-"))
const file = join(folder, "page.html")
const address = pathToFileURL(file).href

const sample = (name: string, published: string) =>
  read(readFileSync(join(root, "examples/reports", name), "utf8"), { published, outlet: "ANI" })
const readings = [
  sample("kyiv-2023-09-29.txt", "2023-09-29"),
  sample("flood-figures-that-disagree-2024-03-19.txt", "2024-03-19"),
]
writeFileSync(file, htmlPage(readings))

let browser: Browser | undefined
after(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

/** A page opened from disk, with everything that it asked the network for. */
async function open(options: { colorScheme?: "dark"; width?: number } = {}) {
  // Opened by the first test that needs it: where none is chosen, nothing would close it again.
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
  return { page, asked, errors }
}

const chosen = (page: Page) => page.locator("li.chosen").getAttribute("id")

describe("the page in a browser", () => {
  test("asks for nothing but itself and makes no error", async () => {
    const { page, asked, errors } = await open()
    await page.goto(address)
    await page.keyboard.press("n")
    assert.deepEqual(asked, [address])
    assert.deepEqual(errors, [])
    await page.close()
  })

  test("n and p choose the next and the one before", async () => {
    const { page } = await open()
    await page.goto(address)
    await page.keyboard.press("n")
    const first = await chosen(page)
    await page.keyboard.press("j")
    assert.notEqual(await chosen(page), first)
    await page.keyboard.press("p")
    assert.equal(await chosen(page), first)
    assert.ok(page.url().endsWith(`#${first}`))
    await page.close()
  })

  test("a link leads to an entry of another report", async () => {
    const { page } = await open()
    const id = readings[1]?.entries[0]?.id ?? ""
    await page.goto(`${address}#${id}`)
    assert.equal(await chosen(page), id)
    assert.ok(await page.locator(`mark[data-of="${id}"]`).first().isVisible())
    assert.equal(await page.locator(".report:visible").count(), 1)
    await page.close()
  })

  test("a key hides the entries of a kind", async () => {
    const { page } = await open()
    await page.goto(address)
    assert.ok((await page.locator(".entry.statement:visible").count()) > 0)
    await page.keyboard.press("1")
    assert.equal(await page.locator(".entry.statement:visible").count(), 0)
    await page.close()
  })

  test("a click on the words chooses their entry", async () => {
    const { page } = await open()
    await page.goto(address)
    const mark = page.locator("mark:visible").first()
    await mark.click()
    assert.ok(await chosen(page))
    await page.close()
  })

  test("fits a telephone", async () => {
    const { page } = await open({ width: 360 })
    await page.goto(address)
    await page.keyboard.press("n")
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    assert.equal(wide, false)
    await page.close()
  })

  for (const colorScheme of [undefined, "dark"] as const) {
    test(`is accessible (axe), ${colorScheme ?? "light"}`, async () => {
      const { page } = await open(colorScheme ? { colorScheme } : {})
      await page.goto(address)
      await page.keyboard.press("n")
      await page.addScriptTag({ content: axe }).catch(() => page.evaluate(axe))
      const violations: { id: string; nodes: { html: string }[] }[] = await page.evaluate(
        "axe.run().then((result) => result.violations)",
      )
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
      assert.deepEqual(found, [])
      await page.close()
    })
  }
})
