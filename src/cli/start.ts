import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { htmlPage } from "../app/export.ts"
import { localReader } from "../app/local-reader.ts"
import type { Told } from "../model/report.ts"
import { paintWith, wantsColours } from "./view/paint.ts"
import { readingView } from "./view/reading.ts"

// What `npm start` runs: reads the sample reports, prints the record of the first and writes one
// page with all of them.

const folder = fileURLToPath(new URL("../../examples/reports/", import.meta.url))

interface Sample extends Told {
  readonly file: string
}

const samples: readonly Sample[] = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"))
const readings = samples.map(({ file, title, outlet, published, url }) =>
  localReader().read(readFileSync(join(folder, file), "utf8"), {
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(published && { published }),
    ...(url && { url }),
  }),
)

const [first] = readings
if (first !== undefined) {
  const paint = paintWith(wantsColours(process.env, process.stdout.isTTY))
  console.log(readingView(first, paint, Math.min(process.stdout.columns || 80, 100)))
}

const out = fileURLToPath(new URL("../../out/", import.meta.url))
mkdirSync(out, { recursive: true })
const page = join(out, "onrecord.html")
writeFileSync(page, htmlPage(readings))
console.log(`The records of all ${readings.length} sample reports are on one page: ${page}`)
console.log("Read a report of yours with: npm run -s onrecord -- read FILE")
