import assert from "node:assert/strict"
import { describe, test } from "node:test"
import type { Page } from "playwright-core"
import type { Site } from "./site.ts"

/** Every page, at an address that has something to show. */
export function addresses({ record }: Site): Readonly<Record<string, string>> {
  const [story] = record.reports({ outlet: "ANI" }).items
  const told = record.matters({ kind: "commitment", reports: 2, agreement: "conflict" }).items[0]
  const quoted = record.matters({ kind: "statement", reports: 2, agreement: "conflict" }).items[0]
  const [person] = record.parties({ text: "Tamsalu" }).items
  return {
    overview: "/",
    read: "/read",
    reports: "/reports",
    "reading room": `/reports/${story?.id}`,
    commitments: "/commitments",
    commitment: `/commitments/${told?.matter.id}`,
    statements: "/statements",
    quotation: `/matters/${quoted?.matter.id}`,
    parties: "/parties",
    party: `/parties/${person?.id}`,
    meetings: "/meetings",
    events: "/events",
    findings: "/findings",
    review: "/review",
    history: "/history",
    "no page": "/nowhere",
  }
}

const names = [
  "overview",
  "read",
  "reports",
  "reading room",
  "commitments",
  "commitment",
  "statements",
  "quotation",
  "parties",
  "party",
  "meetings",
  "events",
  "findings",
  "review",
  "history",
  "no page",
] as const

/** How far things on a page were moved by what came after them; 0.1 counts as good. */
const shifted = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as { value: number }[])
            sum += entry.value
        }).observe({ type: "layout-shift", buffered: true })
        setTimeout(() => done(sum), 100)
      }),
  )

/** The most that the first page's scripts may weigh over the wire, in bytes. */
const mostScript = 100_000

export const testPages = (site: () => Site): unknown =>
  describe("every page", () => {
    test("the first one comes with little script", async () => {
      const { page, close } = await site().open("/")
      await page.locator("[aria-busy]").first().waitFor({ state: "detached" })
      const bytes = await page.evaluate(() =>
        performance
          .getEntriesByType("resource")
          .flatMap((each) => (each.name.endsWith(".js") ? [each as PerformanceResourceTiming] : []))
          .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      )
      assert.ok(bytes > 10_000 && bytes < mostScript, `${bytes} bytes`)
      await close()
    })

    for (const name of names) {
      test(`${name}: sound, accessible, and no wider than a phone`, async () => {
        const address = addresses(site())[name] ?? ""
        const { page, wrong, axe, close } = await site().open(address)
        await page.locator("[aria-busy]").first().waitFor({ state: "detached" })
        assert.doesNotMatch(await page.locator("main").innerText(), /undefined|NaN|\[object/u)
        assert.deepEqual(await axe(), [])
        assert.ok((await shifted(page)) < 0.1, "what is there jumps while the rest loads")
        await page.emulateMedia({ colorScheme: "dark" })
        assert.deepEqual(await axe(["color-contrast"]), [], "in the dark")
        await page.setViewportSize({ width: 360, height: 800 })
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        assert.ok(over <= 0, `it is ${over} pixels too wide for a phone`)
        assert.deepEqual(wrong, [])
        await close()
      })
    }
  })
