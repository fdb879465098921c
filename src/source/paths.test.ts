import assert from "node:assert/strict"
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { after, describe, test } from "node:test"
import { sourcesIn } from "./paths.ts"

const folder = mkdtempSync(join(tmpdir(), "onrecord-paths-"))
after(() => rmSync(folder, { recursive: true }))
mkdirSync(join(folder, "in/deep"), { recursive: true })
mkdirSync(join(folder, "in/.git"))
for (const name of [
  "in/b.txt",
  "in/a.txt",
  "in/.hidden",
  "in/deep/c.md",
  "in/.git/d.txt",
  "in/[e].txt",
]) {
  writeFileSync(join(folder, name), "x")
}
symlinkSync(join(folder, "in"), join(folder, "in/round"))
symlinkSync(join(folder, "in/b.txt"), join(folder, "in/link.txt"))

const cases: readonly [paths: readonly string[], found: readonly string[]][] = [
  [["in"], ["in/[e].txt", "in/a.txt", "in/b.txt", "in/deep/c.md", "in/link.txt"]],
  [
    ["in/b.txt", "in/a.txt"],
    ["in/b.txt", "in/a.txt"],
  ],
  [["in/*.txt"], ["in/[e].txt", "in/a.txt", "in/b.txt", "in/link.txt"]],
  [["in/**/*.md"], ["in/deep/c.md"]],
  [["in/[e].txt"], ["in/[e].txt"]],
  [["in/.hidden"], ["in/.hidden"]],
  [["nowhere.txt"], ["nowhere.txt: no such file"]],
  [["in/*.pdf"], ["in/*.pdf: no file matches this pattern"]],
]

describe("what paths lead to", () => {
  for (const [paths, expected] of cases) {
    test(paths.join(" "), async () => {
      const found: string[] = []
      for await (const each of sourcesIn(paths.map((path) => join(folder, path)))) {
        if (each.kind === "source") found.push(each.source.where)
        if (each.kind === "unread") found.push(`${each.where}: ${each.wrong}`)
      }
      assert.deepEqual(
        found.map((path) => path.replace(`${folder}/`, "")),
        expected,
      )
    })
  }
  test("addresses and standard input", async () => {
    const found: string[] = []
    for await (const each of sourcesIn(["https://a.example/x", "ftp://a.example/", "-"])) {
      if (each.kind === "address") found.push(each.url)
      else found.push(each.kind === "source" ? each.source.where : each.wrong)
    }
    assert.deepEqual(found, ["https://a.example/x", "ftp:// is not fetched", "standard input"])
  })
})
