import assert from "node:assert/strict"
import { globSync, readFileSync } from "node:fs"
import { describe, test } from "node:test"
import { fileURLToPath } from "node:url"
import { localReader } from "../src/app/local-reader.ts"
import type { Told } from "../src/model/report.ts"
import { parseCases } from "./case-file.ts"
import { differences } from "./match-case.ts"
import { plainReading } from "./plain-reading.ts"

const root = fileURLToPath(new URL("..", import.meta.url))

const files = globSync("test/cases/**/*.txt", { cwd: root }).sort()

test("there are cases", () => assert.ok(files.length > 0))

for (const file of files) {
  describe(file, () => {
    for (const each of parseCases(file, readFileSync(root + file, "utf8"))) {
      const { shows, text, outlet, published, line } = each
      test(`${shows} (${file}:${line})`, () => {
        const told: Told = { ...(outlet && { outlet }), ...(published && { published }) }
        const items = plainReading(localReader().read(text, told))
        const found = differences(each, items)
        assert.ok(found.length === 0, `\n${found.join("\n")}`)
      })
    }
  })
}
