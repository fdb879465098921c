import assert from "node:assert/strict"
import { existsSync, readFileSync } from "node:fs"
import { test } from "node:test"
import { pages } from "../docs/pages.ts"

for (const [path, make] of pages) {
  test(`${path} is fresh`, async () => {
    const file = new URL(`../${path}`, import.meta.url)
    const stands = existsSync(file) ? readFileSync(file, "utf8") : ""
    assert.ok(stands === (await make()), `${path} is not what the code says: run npm run docs`)
  })
}
