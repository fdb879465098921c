import assert from "node:assert/strict"
import { describe, test } from "node:test"
import type { Page } from "playwright-core"
import type { Site } from "./site.ts"

const lightPaper = "rgb(251, 250, 246)"
const darkPaper = "rgb(23, 22, 20)"

const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
const choose = (page: Page, name: string) =>
  page.getByRole("radio", { name }).check({ force: true })

export const testTheme = (site: () => Site): unknown =>
  describe("light and dark", () => {
    test("are the system's until somebody chooses, and then stay", async () => {
      const { page, wrong, close } = await site().open("/", { dark: true })
      assert.equal(await paper(page), darkPaper)
      await choose(page, "Light")
      assert.equal(await paper(page), lightPaper)
      await page.reload()
      await page.locator("main h1").first().waitFor()
      assert.equal(await paper(page), lightPaper)
      assert.ok(await page.getByRole("radio", { name: "Light" }).isChecked())
      await choose(page, "Dark")
      await page.emulateMedia({ colorScheme: "light" })
      assert.equal(await paper(page), darkPaper)
      await choose(page, "System")
      assert.equal(await paper(page), lightPaper)
      assert.equal(await page.evaluate(() => localStorage.getItem("onrecord-theme")), null)
      assert.deepEqual(wrong, [])
      await close()
    })

    test("are there before anything is shown, and paper is always light", async () => {
      const { page, wrong, close } = await site().open("/reports")
      await choose(page, "Dark")
      // The app itself never comes: what is left is what stands on the page before it.
      await page.route("**/assets/*.js", (route) => route.abort())
      await page.reload({ waitUntil: "domcontentloaded" })
      assert.equal(await page.evaluate(() => document.documentElement.dataset["theme"]), "dark")
      assert.equal(await paper(page), darkPaper)
      await page.emulateMedia({ media: "print" })
      assert.equal(await paper(page), "rgb(255, 255, 255)")
      assert.ok(wrong.every((line) => line.includes("ERR_FAILED")))
      await close()
    })

    test("are chosen by keys, and axe finds nothing in a chosen dark", async () => {
      const { page, axe, close } = await site().open("/commitments")
      await page.getByRole("radio", { name: "System" }).focus()
      await page.keyboard.press("ArrowLeft")
      assert.ok(await page.getByRole("radio", { name: "Dark" }).isChecked())
      assert.equal(await paper(page), darkPaper)
      assert.deepEqual(await axe(), [])
      await close()
    })
  })
