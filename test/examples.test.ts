import assert from "node:assert/strict"
import { execFileSync } from "node:child_process"
import { globSync } from "node:fs"
import { test } from "node:test"
import { root } from "./imports.ts"

const kyiv = "examples/reports/kyiv-2023-09-29.txt"

/** What each small program prints of the first story, in part. */
const says: Readonly<Record<string, RegExp>> = {
  "examples/who-promised-what.ts":
    /NATO → Ukraine: EUR 1000000000, ordered\n {2}not added up: it is part of MT-[0-9A-Z]{10}\n {2}“1 billion euros/u,
  "examples/decide-and-look-back.ts":
    /^9 statements now, 10 before DC-[0-9A-Z]{10}\nread again: \d+ entries as before\n10 statements after undo\n$/u,
}

for (const file of globSync("examples/*.ts", { cwd: root })) {
  test(`${file} does what it says`, () => {
    // From a checkout the package's own name leads to what is built: here to the sources.
    const loader = `--import=data:text/javascript,${encodeURIComponent(hooks)}`
    const out = execFileSync(process.execPath, [loader, file, kyiv], {
      cwd: root,
      encoding: "utf8",
    })
    assert.match(out, says[file] ?? /$^/u)
  })
}

const source = new URL("../src/record.ts", import.meta.url).href
const hooks = `import { registerHooks } from "node:module"
registerHooks({ resolve: (name, context, next) =>
  name === "onrecord/record" ? { url: ${JSON.stringify(source)}, shortCircuit: true } : next(name, context) })`
