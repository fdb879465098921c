import { mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { openRecord } from "../app/record/open-record.ts"
import type { Told } from "../model/report.ts"

// What `npm start` runs: puts the sample reports on record and serves it to a browser.

const folder = fileURLToPath(new URL("../../examples/reports/", import.meta.url))
const out = fileURLToPath(new URL("../../out/", import.meta.url))
const path = join(out, "samples.db")

interface Sample extends Told {
  readonly file: string
}

const samples: readonly Sample[] = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"))

const found = samples.map(({ file, title, outlet, published, url }) => {
  const told = {
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(published && { published }),
    ...(url && { url }),
  }
  return {
    kind: "report" as const,
    where: file,
    text: readFileSync(join(folder, file), "utf8"),
    told,
  }
})

mkdirSync(out, { recursive: true })
const record = openRecord(path)
let first: string | undefined
for await (const { where, report } of record.addAll(found))
  if (where === samples[0]?.file) first = report
const { reports, entries } = record.stats()
record.close()

const count = Object.values(entries).reduce((sum, of) => sum + of, 0)
console.log(`${reports} sample reports with ${count} entries are on record in out/samples.db.`)
console.log(`Begin with the story that prints a wrong sum: /reports/${first} at the address below.`)
console.log("Read a report of yours on its page Read, or with: npm run -s onrecord -- read FILE\n")

/** Somewhere without a screen the address is enough. */
const hasScreen =
  process.platform === "darwin" ||
  process.platform === "win32" ||
  Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"])

// From here on it is the command itself, with its messages and exit codes.
process.argv.splice(2, 0, "serve", "--record", path, ...(hasScreen ? ["--open"] : []))
await import("./main.ts")
