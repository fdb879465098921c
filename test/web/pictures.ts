import assert from "node:assert/strict"
import { describe, test } from "node:test"
import type { Page } from "playwright-core"
import type { Site } from "./site.ts"

const panel = (page: Page, heading: string) =>
  page.locator("section.panel").filter({ has: page.getByRole("heading", { name: heading }) })

/** A picture has the same in a table behind it, and each of its marks leads somewhere. */
async function hasTable(page: Page, heading: string): Promise<void> {
  const picture = panel(page, heading)
  await picture.getByText("As a table").click()
  assert.ok((await picture.locator("tbody tr").count()) > 1, `${heading}: rows`)
  const marks = await picture
    .locator("svg a")
    .evaluateAll((all) =>
      all.map((mark) => [mark.getAttribute("href"), mark.getAttribute("aria-label")]),
    )
  assert.ok(marks.length > 1, `${heading}: marks`)
  for (const [to, says] of marks) assert.ok(to?.startsWith("/") && says, `${heading}: ${says}`)
}

export const testPictures = (site: () => Site): unknown =>
  describe("what pages show", () => {
    test("overview: named parties are the most quoted, years and outlets lead on", async () => {
      const { page, wrong, close } = await site().open("/")
      const quoted = panel(page, "Most quoted").getByRole("listitem")
      await quoted.first().waitFor()
      const names = await quoted.allInnerTexts()
      assert.ok(names.length > 5)
      for (const name of names) assert.match(name, /\p{Lu}/u)
      await panel(page, "Commitments by year").getByRole("link", { name: /^2023/u }).click()
      await page.waitForURL(/commitments\?from=2023&until=2023/u)
      assert.deepEqual(wrong, [])
      await close()
    })

    test("commitments: over time, by stage, as a flow, with tables; marks narrow the list", async () => {
      const { page, wrong, close } = await site().open("/commitments")
      await panel(page, "From provider by instrument to recipient").waitFor()
      await hasTable(page, "Over time, by provider")
      await hasTable(page, "From provider by instrument to recipient")
      const rows = () => page.locator("[data-row]").count()
      await page.locator("[data-row]").first().waitFor()
      const all = await rows()
      await panel(page, "By stage")
        .getByRole("link", { name: /^contracted/u })
        .click()
      await page.waitForURL(/stage=contracted/u)
      await page.waitForFunction((n) => document.querySelectorAll("[data-row]").length < n, all)
      await page.getByRole("button", { name: "Clear filters" }).click()
      await page.getByRole("link", { name: "by recipient" }).click()
      await panel(page, "in all")
        .getByRole("link", { name: /Ukraine/u })
        .click()
      await page.waitForURL(/recipient=/u)
      assert.deepEqual(wrong, [])
      await close()
    })

    test("a commitment: its range, its whole, and both wordings with what differs", async () => {
      const { record } = site()
      const { items } = record.matters({ kind: "commitment", reports: 2, agreement: "conflict" })
      const part = items.find(({ matter }) => matter.kind === "commitment" && matter.partOf)
      const { page, wrong, close } = await site().open(`/commitments/${part?.matter.id}`)
      await page.getByText("EUR 117 million–121 million").first().waitFor()
      await page.getByText("Reports conflict").waitFor()
      assert.equal(await page.locator("ins.changed").count(), 1)
      assert.match(await page.locator("ins.changed").innerText(), /€121m/u)
      await panel(page, "Wholes and parts")
        .getByRole("link", { name: /600 million/u })
        .click()
      await page.getByRole("heading", { level: 1, name: /600 million/u }).waitFor()
      await panel(page, "Wholes and parts")
        .getByRole("link", { name: /117 million/u })
        .waitFor()
      assert.deepEqual(wrong, [])
      await close()
    })

    test("meetings and events: over time with a table; who met whom leads to the words", async () => {
      const { page, wrong, close } = await site().open("/meetings")
      await hasTable(page, "Over time")
      const cell = panel(page, "Who met whom").getByRole("link", {
        name: "Marek Tamsalu and Birgitte Holm-Sand: 1 meeting",
      })
      await cell.click()
      await page.waitForURL(/\/reports\/R-.*#M-/u)
      await page.locator("mark.meeting.chosen").waitFor()
      await page.goBack()
      await panel(page, "Who met whom")
        .getByRole("link", { name: /: 2 meetings$/u })
        .first()
        .click()
      await page.waitForURL(/party=PR-.*with=PR-/u)
      await page.getByLabel("With", { exact: true }).waitFor()
      const { party, with: other } = Object.fromEntries(new URL(page.url()).searchParams)
      const { items } = site().record.entries("meeting", { party: party ?? "", with: other ?? "" })
      assert.equal(items.length, 2)
      await page.goto(new URL("/events", site().url).href)
      await hasTable(page, "Over time")
      await page.getByLabel("Kind of act").selectOption("accuses")
      await page.waitForURL(/code=ACCUSE/u)
      assert.deepEqual(wrong, [])
      await close()
    })

    test("statements: quotations that differ show the changed words", async () => {
      const { page, wrong, close } = await site().open("/statements")
      await page.getByText(/quotations differ between reports/u).click()
      const changed = await page.locator("details ins.changed").allInnerTexts()
      assert.ok(changed.some((words) => words.includes("biggest")))
      assert.deepEqual(wrong, [])
      await close()
    })

    test("a party: its offices over time, what it said itself, and its other kinds", async () => {
      const [person] = site().record.parties({ text: "Tamsalu" }).items
      const { page, wrong, close } = await site().open(`/parties/${person?.id}`)
      await panel(page, "Offices over time").getByText("Defence Minister, Estonia").waitFor()
      await page.getByRole("link", { name: "only what it said itself" }).click()
      await page.waitForURL(/speaks=1/u)
      await page.getByRole("link", { name: "meetings", exact: true }).click()
      await page.waitForURL(/kind=meeting/u)
      await page.locator("[data-row] article.meeting").first().waitFor()
      assert.deepEqual(wrong, [])
      await close()
    })

    test("findings: those between reports are told apart by the words they rest on", async () => {
      const { page, close } = await site().open("/findings?check=single-source")
      await page.locator("[data-row] .words").first().waitFor()
      const words = await page.locator("[data-row] .words").allInnerTexts()
      assert.equal(new Set(words).size, words.length)
      await close()
    })

    test("a mark under the pointer is raised, one inside another alone", async () => {
      const [story] = site().record.reports({ outlet: "ANI" }).items
      const { page, close } = await site().open(`/reports/${story?.id}`)
      const inner = page.locator("mark.statement mark.figure").first()
      await inner.hover()
      assert.deepEqual(
        await page
          .locator("mark.hovered")
          .evaluateAll((all) => all.map((mark) => mark.dataset["kind"])),
        ["figure"],
      )
      await inner.click()
      await page.locator("[role=listitem].figure.chosen").waitFor()
      await close()
    })
  })
