import assert from "node:assert/strict"
import { describe, test } from "node:test"
import type { Page } from "playwright-core"
import type { Site } from "./site.ts"

const chosen = (page: Page) => page.locator("[role=listitem].chosen")

export const testKeys = (site: () => Site): unknown =>
  describe("keys", () => {
    test("in the reading room: n p j k 1 to 5 0 a e c u", async () => {
      const [story] = site().record.reports({ outlet: "ANI" }).items
      const { page, wrong, close } = await site().open(`/reports/${story?.id}`)
      await page.keyboard.press("n") // the finding comes first
      await page.keyboard.press("n")
      const first = await chosen(page).getAttribute("id")
      await page.keyboard.press("j")
      assert.notEqual(await chosen(page).getAttribute("id"), first)
      await page.keyboard.press("k")
      await page.keyboard.press("n")
      await page.keyboard.press("p")
      assert.equal(await chosen(page).getAttribute("id"), first)
      assert.ok(page.url().endsWith(`#${first}`), "every entry has its own address")
      await page.keyboard.press("1")
      assert.equal(await page.locator("[role=listitem].statement").count(), 0)
      for (const key of ["2", "3", "4", "5"]) await page.keyboard.press(key)
      assert.equal(await page.locator("[role=listitem][id]").count(), 0)
      await page.keyboard.press("0")
      assert.ok((await page.locator("[role=listitem].statement").count()) > 5)
      await page.keyboard.press("c")
      await page.getByText("Citation copied.").waitFor()
      const citation = await page.evaluate(() => navigator.clipboard.readText())
      assert.match(citation, /Stoltenberg, cited by CNN\. ANI, 29 Sept 2023\. OnRecord S-/u)
      await page.keyboard.press("a")
      await page.getByText("Entry accepted.").waitFor()
      await page.keyboard.press("u")
      await page.getByText("Taken back.").waitFor()
      await editSpeaker(page, site(), first ?? "")
      assert.deepEqual(wrong, [])
      await close()
    })

    test("everywhere: Ctrl+K searches, ? shows the keys, / g r move, j k step through rows", async () => {
      const { page, wrong, close } = await site().open("/statements")
      await page.locator("[data-row]").first().waitFor()
      await page.keyboard.press("j")
      await page.keyboard.press("j")
      const focused = () =>
        page.evaluate(() =>
          [...document.querySelectorAll("[data-row]")].indexOf(
            document.activeElement?.closest("[data-row]") as Element,
          ),
        )
      assert.equal(await focused(), 1)
      await page.keyboard.press("k")
      assert.equal(await focused(), 0)
      await page.keyboard.press("Control+k")
      await page.getByRole("combobox", { name: "Search everything" }).fill("Stoltenberg")
      await page.getByRole("option").filter({ hasText: "Jens Stoltenberg" }).first().waitFor()
      await page.keyboard.press("ArrowDown")
      await page.keyboard.press("ArrowUp")
      await page.keyboard.press("Enter")
      await page.waitForURL(/\/parties\//u)
      await page.keyboard.press("?")
      await page.getByText("Show these keys").waitFor()
      await page.keyboard.press("Escape")
      await page.keyboard.press("/")
      await page.getByRole("combobox", { name: "Search everything" }).waitFor()
      await page.keyboard.press("Escape")
      await page.keyboard.press("r")
      await page.waitForURL(/\/read$/u)
      await page.keyboard.press("g")
      await page.waitForURL(/\/$/u)
      assert.deepEqual(wrong, [])
      await close()
    })

    test("the time box takes words, stays in the address, and goes back to now", async () => {
      const { page, wrong, close } = await site().open("/reports")
      const rows = () => page.locator("[data-row]").count()
      await page.locator("[data-row]").first().waitFor()
      const all = await rows()
      await page.getByLabel("As of", { exact: true }).fill("Q1 2023")
      await page.keyboard.press("Enter")
      await page.waitForURL(/as-of=2023-Q1/u)
      await page.waitForFunction((n) => document.querySelectorAll("[data-row]").length < n, all)
      await page.getByRole("link", { name: "Commitments" }).first().click()
      await page.waitForURL(/commitments\?as-of=2023-Q1/u)
      await page.getByLabel("As of", { exact: true }).fill("soon")
      await page.keyboard.press("Enter")
      await page.getByText("This is no time.").waitFor()
      await page.getByRole("slider").focus()
      await page.keyboard.press("ArrowLeft")
      await page.waitForURL(/as-of=2023-03-30/u)
      await page.getByRole("button", { name: "Back to now" }).click()
      await page.waitForURL((url) => !url.search.includes("as-of"))
      assert.deepEqual(wrong, [])
      await close()
    })
  })

/** Opens the form by its key, gives the statement another speaker, and takes it back. */
async function editSpeaker(page: Page, site: Site, entry: string): Promise<void> {
  await page.keyboard.press("e")
  await page.getByLabel("Speaker").fill("Volodymyr Zelenskyy")
  await page.getByRole("button", { name: "Save correction" }).click()
  await page.getByText("Entry corrected.").waitFor()
  await page.locator(`#${entry}`).getByText("Volodymyr Zelenskyy").first().waitFor()
  assert.equal(site.record.entry(entry)?.entry.decided?.act, "corrected")
  await page.keyboard.press("u")
  await page.getByText("Taken back.").waitFor()
}
