import { writeFileSync } from "node:fs"
import { pages } from "./pages.ts"

// What `npm run docs` runs: writes every page that is made from the source.
for (const [file, make] of pages) {
  writeFileSync(new URL(`../${file}`, import.meta.url), await make())
  console.log(file)
}
