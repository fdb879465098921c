import { fileURLToPath } from "node:url"
import type { Page } from "playwright-core"
import { noBrowser } from "../../test/chromium.ts"
import { openSite } from "../../test/web/site.ts"

/**
 * Takes the pictures of the web app that the README and docs/web.md show, over the sample reports:
 * `node docs/picture/pages.ts`. It needs Chromium, so no test asks for it.
 */
const site = await openSite()
if (site === undefined) throw new Error(noBrowser)

interface Shot {
  readonly dark?: boolean
  /** What is done before the picture is taken. */
  act?(page: Page): Promise<unknown>
}

const take = async (
  name: string,
  path: string,
  { dark = false, act = async () => undefined }: Shot = {},
): Promise<void> => {
  const { page, close } = await site.open(path, { dark })
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

const [met] = site.record.entries("meeting", { report: story?.id ?? "" }).items
const [told] = site.record.matters({ kind: "commitment", reports: 2, agreement: "conflict" }).items
const settled = (page: Page): Promise<void> => page.waitForTimeout(300)

await take("overview", "/")
await take("room", `/reports/${story?.id}#${doubted?.entry.id}`, { act: settled })
await take("commitments", "/commitments")
await take("commitment", `/commitments/${told?.matter.id}`)
await take("meetings", "/meetings")
await take("findings", "/findings")
await take("review", "/review")
await take("dark", `/reports/${story?.id}#${met?.entry.id}`, { dark: true, act: settled })
await site.close()
