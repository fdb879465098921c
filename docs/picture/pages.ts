import { fileURLToPath } from "node:url"
import type { Page } from "playwright-core"
import { noBrowser } from "../../test/chromium.ts"
import { openSite } from "../../test/web/site.ts"

/**
 * Takes the pictures of the web app that the README shows, over the sample reports:
 * `node docs/picture/pages.ts`. It needs Chromium, so no test asks for it.
 */
const site = await openSite()
if (site === undefined) throw new Error(noBrowser)

const take = async (
  name: string,
  path: string,
  act: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<void> => {
  const { page, close } = await site.open(path)
  await page.locator("[aria-busy]").first().waitFor({ state: "detached" })
  await act(page)
  const file = fileURLToPath(new URL(`../web-${name}.png`, import.meta.url))
  await page.screenshot({ path: file, animations: "disabled" })
  await close()
}

const [story] = site.record.reports({ outlet: "ANI" }).items
const doubted = site.record
  .entries("commitment", { report: story?.id ?? "" })
  .items.find(({ findings }) => findings.length > 0)

await take("overview", "/")
await take("room", `/reports/${story?.id}#${doubted?.entry.id}`, (page) => page.waitForTimeout(300))
await take("commitments", "/commitments")
await site.close()
