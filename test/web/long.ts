import assert from "node:assert/strict"
import { describe, test } from "node:test"
import type { Page } from "playwright-core"
import { longReport } from "../../bench/browser/long-report.ts"
import type { Site } from "./site.ts"

const entries = (page: Page) => page.locator("[role=listitem]")
const marks = (page: Page) => page.locator("mark")

export const testLong = (site: () => Site): unknown =>
  describe("a long report", () => {
    let address = ""
    let ids: readonly string[] = []
    const add = async () => {
      if (address !== "") return
      const { report = "" } = await site().record.add(longReport(120), {
        outlet: "Meridian",
        published: "2024-03-12",
      })
      address = `/reports/${report}`
      ids =
        site()
          .record.reading(report)
          ?.entries.map(({ id }) => id) ?? []
    }

    test("has all its words at once, and marks and entries as they come near", async () => {
      await add()
      assert.ok(ids.length > 400)
      const { page, wrong, close } = await site().open(address)
      await marks(page).first().waitFor()
      const paragraphs = page.locator("[data-start]")
      assert.equal(await paragraphs.count(), 120)
      assert.match((await paragraphs.last().textContent()) ?? "", /By evening lamps burned/u)
      assert.ok((await marks(page).count()) < ids.length / 2)
      assert.ok((await entries(page).count()) < ids.length / 2)
      await paragraphs.last().scrollIntoViewIfNeeded()
      await paragraphs.last().locator("mark").first().waitFor()
      await page.keyboard.press("p") // from none to the last
      await page.locator("[role=listitem].chosen").waitFor()
      assert.equal(await page.locator("[role=listitem].chosen").getAttribute("id"), ids.at(-1))
      assert.deepEqual(wrong, [])
      await close()
    })

    test("opens at an entry far down, with its words in sight", async () => {
      await add()
      const id = ids[Math.floor(ids.length * 0.7)]
      const { page, wrong, close } = await site().open(`${address}#${id}`)
      const mark = page.locator(`mark.chosen[data-of="${id}"]`).first()
      await mark.waitFor()
      await page.locator(`#${id}.chosen`).getByText("Rule").waitFor()
      await page.waitForFunction((of) => {
        const box = document.querySelector(`mark[data-of="${of}"]`)?.getBoundingClientRect()
        return box !== undefined && box.top > 0 && box.bottom < innerHeight
      }, id)
      assert.deepEqual(wrong, [])
      await close()
    })

    test("is printed with all its marks and entries", async () => {
      await add()
      const { page, close } = await site().open(address)
      await marks(page).first().waitFor()
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")))
      const shown = await marks(page).evaluateAll((all) => all.map((mark) => mark.dataset["of"]))
      assert.deepEqual(
        ids.filter((id) => !shown.includes(id)),
        [],
      )
      assert.equal(await entries(page).count(), ids.length)
      await page.emulateMedia({ media: "print" })
      assert.equal(await page.locator(".unprinted:visible").count(), 0)
      await close()
    })

    test("many meetings of one day stand on each other so high, and a link tells of the rest", async () => {
      const guests =
        "Berg Roth Lund Falk Brand Holm Voss Kern Lang Moser Ritter Stark Thoma Ulm Wirth Zeller"
      const told = guests
        .split(" ")
        .map(
          (guest) => `Mayor Aino Virtala met Minister Jonas ${guest} in Oulu on February 2, 2022.`,
        )
      await site().record.add(told.join("\n\n"), { outlet: "Meridian", published: "2022-02-03" })
      const day = "from=2022-02-02&until=2022-02-02"
      const { page, wrong, close } = await site().open("/meetings?party=Aino+Virtala")
      const more = page.getByRole("link", { name: /^\d+ more, 2 Feb 2022$/u })
      await more.waitFor()
      assert.equal(await page.locator("svg a circle").count(), 13)
      await more.click()
      await page.waitForURL((url) => url.search.includes(day))
      await page.locator("[data-row]").first().waitFor()
      assert.deepEqual(wrong, [])
      await close()
    })
  })
