import assert from "node:assert/strict"
import { describe, test } from "node:test"
import type { Page } from "playwright-core"
import type { Site } from "./site.ts"

const story = `RIGA, May 5 (Meridian) - Latvia will give Ukraine 20 million euros ($31 million) for pumps, Prime Minister Ilze Kalnarāja said on Monday.

"Water does not wait," she told reporters.`

const toast = (page: Page) => page.locator("[role=status]")

export const testDeciding = (site: () => Site): unknown =>
  describe("a report's way", () => {
    test("read, keep, decide, undo, seen from an earlier day, exported", async () => {
      const { page, wrong, close } = await site().open("/read")
      const before = site().record.stats().reports
      await page.getByLabel("Text", { exact: true }).fill(story)
      await page.getByLabel("Outlet").fill("Meridian")
      await page.getByLabel("Published").fill("2025-05-05")
      await page.getByRole("button", { name: "Read it" }).click()
      await page.locator("article.contradiction").getByText("$31 million").first().waitFor()
      assert.equal(site().record.stats().reports, before, "nothing is stored by reading")
      await page.getByRole("button", { name: "Keep on record" }).click()
      await page.waitForURL(/\/reports\/R-/u)
      assert.equal(site().record.stats().reports, before + 1)
      const id = page.url().split("/").at(-1) ?? ""
      await rejectAndUndo(page, site(), id)
      await page.goto(new URL("/reports?as-of=2025-05-04", site().url).href)
      await page.getByText("Piraeus").first().waitFor()
      assert.equal(await page.getByText("pumps").count(), 0)
      assert.match(await exported(site(), "2025-05-05"), /pumps/u)
      assert.doesNotMatch(await exported(site(), "2025-05-04"), /pumps/u)
      assert.deepEqual(wrong, [])
      await close()
    })

    test("a finding is upheld and dismissed from the desk, with a reason", async () => {
      const { page, wrong, close } = await site().open("/findings")
      await page.locator("[data-row]").first().waitFor()
      const open = await page.locator("[data-row]").count()
      await page.keyboard.press("j")
      await page.keyboard.press("d")
      await page.getByLabel("Reason, for those who ask later").fill("Rounded")
      await page.keyboard.press("Enter")
      await toast(page).getByText("Finding dismissed.").waitFor()
      await page.waitForFunction(
        (n) => document.querySelectorAll("[data-row]").length === n,
        open - 1,
      )
      const decision = site().record.decisions().at(-1)
      assert.deepEqual(
        [decision?.act, decision?.reason, decision?.by],
        ["dismiss", "Rounded", "Ada"],
      )
      await page.goto(new URL("/history", site().url).href)
      await page.getByText("Dismissed a finding").waitFor()
      await page.getByRole("button", { name: "Undo" }).first().click()
      await toast(page).getByText("Taken back.").waitFor()
      await page.goto(new URL("/findings", site().url).href)
      await page.waitForFunction((n) => document.querySelectorAll("[data-row]").length === n, open)
      assert.deepEqual(wrong, [])
      await close()
    })

    test("a pair is judged, and the next one comes", async () => {
      const { page, wrong, close } = await site().open("/review")
      const unsure = site().record.stats().unsure
      await page.getByText(`1 of ${unsure}`).waitFor()
      await page.keyboard.press("d")
      await toast(page).getByText("Judged different.").waitFor()
      await page.getByText(`1 of ${unsure - 1}`).waitFor()
      await page.keyboard.press("u")
      await page.getByText(`1 of ${unsure}`).waitFor()
      assert.deepEqual(wrong, [])
      await close()
    })

    test("selected words become an entry by hand", async () => {
      const [report] = site().record.reports({ outlet: "Hellas Today" }).items
      const { page, wrong, close } = await site().open(`/reports/${report?.id}`)
      const words = page.locator("[data-start] p").filter({ hasText: "Updated at" })
      await words.first().selectText()
      await page.getByRole("toolbar").getByText("Statement").click()
      await page.getByLabel("Who says it").fill("The editors")
      await page.getByRole("button", { name: "Add entry" }).click()
      await toast(page).getByText("Entry added.").waitFor()
      const added = site().record.decisions().at(-1)
      assert.equal(added?.act, "add")
      const entry = site().record.entry(added?.target ?? "")
      assert.match(entry?.words ?? "", /Updated at 16\.52 GMT/u)
      assert.deepEqual(wrong, [])
      await close()
    })
  })

/** The record as tables, as of a day. */
async function exported({ record }: Site, asOf: string): Promise<string> {
  let text = ""
  for await (const { content } of record.export({ format: "csv", asOf })) {
    for (const piece of content) text += String(piece)
  }
  return text
}

/** Rejects the report's commitment by keys, then takes it back. */
async function rejectAndUndo(page: Page, site: Site, id: string): Promise<void> {
  const commitments = () => site.record.entries("commitment", { report: id }).items
  const [entry] = commitments().map((each) => each.entry.id)
  await page.locator(`#${entry} a.line`).click()
  await page.keyboard.press("x")
  await page.getByLabel("Reason, for those who ask later").fill("A slip")
  await page.keyboard.press("Enter")
  await toast(page).getByText("Entry rejected.").waitFor()
  assert.equal(site.record.decisions().at(-1)?.reason, "A slip")
  await page.locator(`#${entry}`).waitFor({ state: "detached" })
  await page.keyboard.press("u")
  await toast(page).getByText("Taken back.").waitFor()
  await page.locator(`#${entry}`).waitFor()
  assert.ok(commitments().some((each) => each.entry.id === entry))
}
