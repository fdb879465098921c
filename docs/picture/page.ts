import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { chromium } from "playwright-core"
import { htmlPage } from "../../src/app/html-page.ts"
import { localReader } from "../../src/app/local-reader.ts"

/**
 * Takes the picture of the HTML page that the README shows: `node docs/picture/page.ts`. It needs
 * Chromium, named in CHROMIUM where it is not at Debian's place, so no test asks for it.
 */
const story = new URL("../../examples/reports/kyiv-2023-09-29.txt", import.meta.url)
const reading = localReader().read(readFileSync(story, "utf8"), {
  outlet: "ANI",
  published: "2023-09-29",
})
const part = reading.entries.find((entry) => entry.kind === "commitment" && entry.partOf)
const page = join(mkdtempSync(join(tmpdir(), "onrecord-")), "page.html")
writeFileSync(page, htmlPage([reading]))

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-background-networking"],
})
const view = await browser.newPage({ viewport: { width: 1280, height: 900 } })
await view.goto(`${pathToFileURL(page).href}#${part?.id ?? ""}`)
await view.screenshot({ path: fileURLToPath(new URL("../page.png", import.meta.url)) })
await browser.close()
