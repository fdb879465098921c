import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Browser, Page } from "playwright-core"
import { build } from "vite"
import { type Served, serve } from "../../src/api/serve.ts"
import { type OpenRecord, openRecord } from "../../src/app/record/open-record.ts"
import { openBrowser } from "../chromium.ts"
import { root } from "../imports.ts"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

export interface Looks {
  readonly width?: number
  readonly dark?: boolean
}

/** The web app over the sample reports, with a browser to look at it. */
export interface Site {
  readonly record: OpenRecord
  readonly url: string
  /** The folder of the app as built. */
  readonly web: string
  /** A fresh browser at an address, signed with a name, that notes what goes wrong. */
  open(path: string, looks?: Looks): Promise<Open>
  close(): Promise<void>
}

export interface Open {
  readonly page: Page
  /** Errors of the page, breaches of its policy, and requests that left the machine. */
  readonly wrong: readonly string[]
  /** What axe finds against WCAG 2.2 AA, one line each. */
  axe(rules?: readonly string[]): Promise<readonly string[]>
  close(): Promise<void>
}

/** Builds the app apart from `dist`, which other tests build as well, and serves a record in memory. */
export async function openSite(): Promise<Site | undefined> {
  const browser = await openBrowser()
  if (browser === undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), "onrecord-web-"))
  const configFile = join(root, "web/build/vite.config.ts")
  await build({ configFile, logLevel: "error", build: { outDir: folder } })
  const record = openRecord(":memory:", { now: () => "2026-01-31T12:00:00.000Z" })
  for await (const { wrong } of record.addAll(samples(), { threads: 0 })) {
    if (wrong !== undefined) throw new Error(wrong)
  }
  const rate = { burst: 10_000, perSecond: 1000 }
  const served = await serve(record, { web: folder, user: "desk", rate, fetchesLoopback: true })
  return siteOf(browser, record, served, folder)
}

interface Sample {
  readonly file: string
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
  readonly url?: string
}

function samples() {
  const folder = join(root, "examples/reports")
  const listed: readonly Sample[] = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"))
  return listed.map(({ file, title, outlet, published, url }) => ({
    kind: "report" as const,
    where: file,
    text: readFileSync(join(folder, file), "utf8"),
    told: {
      ...(title && { title }),
      ...(outlet && { outlet }),
      ...(published && { published }),
      ...(url && { url }),
    },
  }))
}

const siteOf = (browser: Browser, record: OpenRecord, served: Served, folder: string): Site => ({
  record,
  url: served.url,
  web: folder,
  open: (path, looks) => openPage(browser, new URL(path, served.url).href, looks),
  async close() {
    await browser.close()
    await served.close()
    record.close()
    rmSync(folder, { recursive: true })
  },
})

async function openPage(
  browser: Browser,
  address: string,
  { width = 1280, dark = false }: Looks = {},
): Promise<Open> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? "dark" : "light",
    ignoreHTTPSErrors: true,
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
  })
  await context.addInitScript(() => localStorage.setItem("onrecord-name", "Ada"))
  const page = await context.newPage()
  const wrong: string[] = []
  page.on("pageerror", (error) => wrong.push(error.message))
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      wrong.push(`${message.text()} ${message.location().url}`)
  })
  page.on("request", (request) => {
    if (!request.url().startsWith(new URL("/", address).href)) wrong.push(`asked ${request.url()}`)
  })
  await page.goto(address)
  await page.locator("main h1").first().waitFor()
  return { page, wrong, axe: (rules) => runAxe(page, rules), close: () => context.close() }
}

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

async function runAxe(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // The pages' policy refuses scripts of others: axe comes in past it, as a debugger's own.
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axe)
  const only = rules ? { type: "rule", values: rules } : { type: "tag", values: standards }
  const violations: readonly Violation[] = await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(only)} }).then(({ violations }) => violations)`,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary = "" }) => `${id}: ${html} ${failureSummary}`),
  )
}
