import assert from "node:assert/strict"
import { after, before, describe, test } from "node:test"
import { type Served, serve } from "../../src/api/serve.ts"
import { type OpenRecord, openRecord } from "../../src/app/record/open-record.ts"
import type { Site } from "./site.ts"

const lists: readonly (readonly [path: string, says: RegExp])[] = [
  ["/", /Nothing is on record yet/u],
  ["/reports", /No report here/u],
  ["/commitments", /No commitment here/u],
  ["/statements", /No statement here.*reports on record tell of none/su],
  ["/meetings", /No meeting here/u],
  ["/events", /No event here/u],
  ["/parties", /No party here/u],
  ["/findings", /Nothing waits/u],
  ["/review", /Nothing to review/u],
  ["/history", /Nobody decided anything yet/u],
]

const testEmpty = (site: () => Site): unknown =>
  describe("an empty record teaches what would be there", () => {
    let record: OpenRecord | undefined
    let served: Served | undefined
    before(async () => {
      record = openRecord(":memory:")
      served = await serve(record, { web: site().web })
    })
    after(async () => {
      await served?.close()
      record?.close()
    })
    for (const [path, says] of lists) {
      test(`at ${path}`, async () => {
        const { page, wrong, axe, close } = await site().open(new URL(path, served?.url ?? "").href)
        await page.locator(".empty").waitFor()
        assert.match(await page.locator("main").innerText(), says)
        assert.equal(await page.getByText("Clear filters").count(), 0)
        assert.deepEqual(await axe(), [])
        assert.deepEqual(wrong, [])
        await close()
      })
    }
  })

const testWrong = (site: () => Site): unknown =>
  describe("what goes wrong is told once, with what to do", () => {
    const paths = ["/", "/reports", "/commitments", "/statements", "/meetings", "/findings"]
    for (const path of paths) {
      test(`the server breaks at ${path}`, async () => {
        const { page, axe, close } = await site().open("/read")
        const problem = {
          type: "about:blank",
          title: "A flaw in the program",
          status: 500,
          detail: "it broke",
          where: path,
          todo: "Report it.",
        }
        let broken = true
        await page.route(/\/api\/(?!session|changes)/u, (route) =>
          broken ? route.fulfill({ status: 500, json: problem }) : route.continue(),
        )
        await page.goto(new URL(path, site().url).href)
        await page.getByRole("alert").waitFor()
        assert.equal(await page.getByRole("alert").count(), 1)
        assert.match(await page.getByRole("alert").innerText(), /It broke.*Report it\./su)
        assert.deepEqual(await axe(), [])
        broken = false
        await page.getByRole("button", { name: "Try again" }).click()
        await page.getByRole("alert").waitFor({ state: "detached" })
        await close()
      })
    }

    const unknown = ["/reports/R-0000000000", "/parties/PR-0000000000", "/matters/MT-0000000000"]
    for (const path of unknown) {
      test(`nothing is at ${path}`, async () => {
        const { page, axe, close } = await site().open(path)
        await page.getByRole("heading", { level: 1, name: "Nothing on record has" }).waitFor()
        assert.equal(await page.locator(".empty").count(), 0)
        assert.deepEqual(await axe(), [])
        await page.getByRole("link", { name: "Go to the overview" }).click()
        await page.getByRole("heading", { name: "What is on record" }).waitFor()
        await close()
      })
    }

    test("the server is gone", async () => {
      const { page, close } = await site().open("/reports")
      await page.route("**/api/**", (route) => route.abort())
      await page.getByRole("link", { name: "Statements" }).first().click()
      await page.getByText("The server does not answer").waitFor()
      await page.getByText("Check that onrecord serve is still running").waitFor()
      await close()
    })
  })

export const testTroubles = (site: () => Site): void => {
  testEmpty(site)
  testWrong(site)
}
