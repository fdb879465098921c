import assert from "node:assert/strict"
import { execFileSync } from "node:child_process"
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { after, before, describe, test } from "node:test"
import { root } from "./imports.ts"

const folder = mkdtempSync(join(tmpdir(), "onrecord-package-"))
const installed = join(folder, "node_modules/onrecord")
const { dependencies }: { dependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
)

const run = (command: string, args: readonly string[], cwd = root, input = "") =>
  execFileSync(command, args, { cwd, input, encoding: "utf8", stdio: ["pipe", "pipe", "pipe"] })

after(() => rmSync(folder, { recursive: true }))

describe("the packed package, as it would be installed", () => {
  // Packed and laid out by hand, its dependencies linked: installing it would take a network.
  before(() => {
    run("npm", ["run", "build"])
    run("npm", ["pack", "--ignore-scripts", "--pack-destination", folder])
    mkdirSync(installed, { recursive: true })
    const archive = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
    run("tar", [
      "-xzf",
      join(folder, `onrecord-${archive.version}.tgz`),
      "-C",
      installed,
      "--strip-components=1",
    ])
    for (const name of Object.keys(dependencies)) {
      const link = join(folder, "node_modules", name)
      mkdirSync(dirname(link), { recursive: true })
      symlinkSync(join(root, "node_modules", name), link)
    }
  })

  test("reads with its command", () => {
    const out = run(
      process.execPath,
      [join(installed, "bin/onrecord.js"), "read", "-", "--json"],
      folder,
      "“We will stay,” Anna Lind said on Monday.",
    )
    assert.equal(JSON.parse(out).entries[0].kind, "statement")
  })

  test("reads as a library", () => {
    const script = join(folder, "try.mjs")
    writeFileSync(
      script,
      'import { read } from "onrecord"\nimport "onrecord/read"\nconsole.log(read("“We will stay,” Anna Lind said.").entries.length)',
    )
    assert.equal(run(process.execPath, [script], folder).trim(), "1")
  })

  test("holds no sources, tests or benchmarks, and all that its exports name", () => {
    for (const name of ["src", "test", "bench", "train"]) {
      assert.ok(!existsSync(join(installed, name)), name)
    }
    for (const name of [
      "dist/index.d.ts",
      "dist/app/browser.js",
      "data/reading.schema.json",
      "LICENSE",
    ]) {
      assert.ok(existsSync(join(installed, name)), name)
    }
  })
})
