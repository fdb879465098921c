import { join } from "node:path"
import type { Browser } from "playwright-core"
import { build } from "vite"
import { serve } from "../src/api/serve.ts"
import { openRecord } from "../src/app/record/open-record.ts"
import { noBrowser, openBrowser } from "../test/chromium.ts"
import { root } from "../test/imports.ts"
import { longReport } from "./browser/long-report.ts"
import { type Opened, open, scroll, slowestKey, watchedPage } from "./browser/watched-page.ts"
import { type LargeRecord, largeRecord } from "./record/large-record.ts"
import { largeFile } from "./record/reports.ts"
import type { Measure, Suite } from "./suite.ts"

/** Reports of the record that pages are opened on; `ONRECORD_BENCH_REPORTS` makes it smaller or larger. */
const reports = Number(process.env["ONRECORD_BENCH_REPORTS"] ?? 100_000)
/** Paragraphs of the long report: 200 kB with 2,000 entries. */
const paragraphs = 505

/** How often each page is opened: the middle time counts. */
const turns = 5

type Looked = readonly [path: string, lookedFor: string]

const pages: readonly [Looked, ...Looked[]] = [
  ["/", ".counts"],
  ["/reports", "[data-row], .empty"],
  ["/commitments", "[data-row], .empty"],
  ["/statements", "[data-row], .empty"],
  ["/parties", "[data-row], .empty"],
  // The rows of a long list are made when they come near: here pictures stand above them.
  ["/meetings", "svg circle, .empty"],
  ["/findings", "[data-row], .empty"],
]

/** The web app in a real browser: how soon a page answers, and how smoothly a long one moves. */
export const pagesInBrowser: Suite = {
  name: "pages-in-browser",
  asks: `How soon can pages be used on a record of ${reports} reports, and does a report of 200 kB with 2,000 entries move smoothly?`,
  files: [largeFile],
  async run(gold) {
    const browser = await openBrowser()
    if (browser === undefined) throw new Error(noBrowser)
    const built = await largeRecord(gold, reports)
    try {
      return { measures: await measured(browser, built), items: [] }
    } finally {
      await browser.close()
      built.done()
    }
  },
}

async function measured(
  browser: Browser,
  { folder, path }: LargeRecord,
): Promise<readonly Measure[]> {
  const web = join(folder, "web")
  const configFile = join(root, "web/build/vite.config.ts")
  await build({ configFile, logLevel: "error", build: { outDir: web } })
  const record = openRecord(path)
  const text = longReport(paragraphs)
  const { report = "" } = await record.add(text, { outlet: "Meridian", published: "2024-03-12" })
  const served = await serve(record, { web, rate: { burst: 10_000, perSecond: 1000 } })
  const measures = [
    ...(await opening(browser, served.url)),
    ...(await reading(browser, `${served.url}reports/${report}`)),
  ]
  await served.close()
  record.close()
  return measures
}

async function opening(browser: Browser, url: string): Promise<readonly Measure[]> {
  const measures: Measure[] = []
  await opened(browser, url, pages[0]) // a browser's first page starts the browser, too
  for (const one of pages) {
    const [path] = one
    const { interactive, scriptBytes } = await openedOften(browser, url, one)
    const name = `${path} can be used`
    measures.push({ name, value: interactive, unit: "ms", mark: 1000 })
    if (path !== "/") continue
    const size = { name: "scripts of the first page, compressed", value: scriptBytes / 1000 }
    measures.push({ ...size, unit: "kB", mark: 100 })
  }
  return measures
}

async function opened(browser: Browser, url: string, [path, lookedFor]: Looked): Promise<Opened> {
  const page = await watchedPage(browser)
  const times = await open(page, new URL(path, url).href, lookedFor)
  await page.close()
  return times
}

async function openedOften(browser: Browser, url: string, one: Looked): Promise<Opened> {
  const times: Opened[] = []
  for (let turn = 0; turn < turns; turn++) times.push(await opened(browser, url, one))
  return median(times)
}

const median = (times: readonly Opened[]): Opened =>
  times.toSorted((a, b) => a.interactive - b.interactive)[Math.floor(times.length / 2)] as Opened

async function reading(browser: Browser, address: string): Promise<readonly Measure[]> {
  const { interactive, longestTask } = await openedOften(browser, address, ["", "mark"])
  const page = await watchedPage(browser)
  await open(page, address, "mark")
  const moved = await scroll(page)
  const key = await slowestKey(page, "n", 20)
  await page.close()
  return [
    { name: "the long report can be used", value: interactive, unit: "ms", mark: 1000 },
    { name: "its longest task", value: longestTask, unit: "ms" },
    { name: "frames while it is scrolled", value: moved.frames, unit: "frames" },
    { name: "of these, over 50 ms", value: moved.slow, unit: "frames", mark: 0 },
    { name: "its slowest frame", value: moved.slowest, unit: "ms" },
    { name: "its slowest step by key", value: key, unit: "ms", mark: 100 },
  ]
}
