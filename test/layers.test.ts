import assert from "node:assert/strict"
import { existsSync, globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, test } from "node:test"
import { closureOf, type Import, importsOf, root, sources } from "./imports.ts"

/** What each folder of `src` may import of the others; ARCHITECTURE.md shows the same table. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lexicon: [],
  parse: ["model"],
  read: ["model", "lexicon", "parse"],
  reconcile: ["model", "lexicon"],
  check: ["model"],
  store: ["model"],
  source: ["model"],
  export: ["model"],
  app: ["model", "lexicon", "parse", "read", "reconcile", "check", "store", "source", "export"],
  api: ["model", "app"],
  mcp: ["model", "app"],
  cli: ["model", "app", "api", "mcp"],
}

/** Libraries that a folder may use besides; Node's own modules are held apart below. */
const libraries: Readonly<Record<string, readonly string[]>> = {
  model: ["big.js"],
  api: [
    "@hono/node-server",
    "@hono/node-server/conninfo",
    "hono",
    "hono/accepts",
    "hono/body-limit",
    "hono/compress",
    "hono/cookie",
    "zod",
  ],
  mcp: ["@modelcontextprotocol/server", "@modelcontextprotocol/server/stdio", "zod"],
  source: ["@mozilla/readability", "csv-parse", "htmlparser2", "linkedom", "postal-mime", "unpdf"],
  export: ["hyparquet-writer"],
  cli: ["commander"],
}

/** Folders that also run in a browser. */
const nodeless = ["model", "lexicon", "parse", "read", "reconcile", "check", "export"]

const folderOf = (file: string): string => file.split("/")[1] ?? ""
const isNode = ({ to }: Import) => to.startsWith("node:")
const shown = (imports: readonly Import[]) => imports.map(({ from, to }) => `${from} imports ${to}`)

for (const [folder, may] of Object.entries(allowed)) {
  const imports = sources.filter((file) => folderOf(file) === folder).flatMap(importsOf)
  describe(`src/${folder}`, () => {
    test(`imports nothing local but ${["itself", ...may].join(", ")}`, () => {
      const wrong = imports.filter(
        ({ to, local }) => local && ![folder, ...may].includes(folderOf(to)),
      )
      assert.deepEqual(shown(wrong), [])
    })
    test("imports no library that it should not", () => {
      const mine = libraries[folder] ?? []
      const wrong = imports.filter(
        (each) => !each.local && !isNode(each) && !mine.includes(each.to),
      )
      assert.deepEqual(shown(wrong), [])
    })
    test("runs in a browser", { skip: !nodeless.includes(folder) }, () => {
      assert.deepEqual(shown(imports.filter(isNode)), [])
    })
  })
}

test("every folder of src has its line in the table", () => {
  const folders = new Set(sources.map(folderOf).filter((name) => !name.endsWith(".ts")))
  assert.deepEqual([...folders].sort(), Object.keys(allowed).sort())
})

test("ARCHITECTURE.md shows the same table", () => {
  const page = readFileSync(join(root, "ARCHITECTURE.md"), "utf8")
  const rows = [...page.matchAll(/^\| `(?<folder>[a-z]+)` \|[^|]+\| (?<may>[^|]+) \|$/gmu)]
  const shown = rows.map(({ groups }) => {
    const may = (groups?.may ?? "").replace(/\(.*\)/u, "") // libraries stand in brackets
    return [groups?.folder ?? "", [...may.matchAll(/`(?<name>[a-z]+)`/gu)].map((each) => each[1])]
  })
  assert.deepEqual(Object.fromEntries(shown), allowed)
})

test("nothing in src imports what is outside it", () => {
  const wrong = sources
    .flatMap(importsOf)
    .filter(({ to, local }) => local && !to.startsWith("src/") && to !== "package.json")
  assert.deepEqual(shown(wrong), [])
})

describe("web", () => {
  const files = globSync("web/**/*.{ts,svelte}", { cwd: root })
  const imports = files.filter((file) => !file.startsWith("web/build/")).flatMap(importsOf)
  const ours = /^(?:web\/|src\/model\/|src\/api\/contract\.ts$)/u
  const sample = /^examples\/reports\/.+\.txt\?raw$/u

  test("imports itself, a sample report, and types of model and of the API's contract", () => {
    const wrong = imports.filter(
      ({ to, local, typesOnly }) =>
        local && !sample.test(to) && !(ours.test(to) && (typesOnly || to.startsWith("web/"))),
    )
    assert.deepEqual(shown(wrong), [])
  })
  test("imports no library but Svelte and two of D3", () => {
    const known = ["svelte", "svelte/reactivity", "d3-scale", "d3-sankey"]
    const wrong = imports.filter(({ to, local }) => !local && !known.includes(to))
    assert.deepEqual(shown(wrong), [])
  })
})

test("the reader for browsers reaches no Node module", () => {
  const file = "src/app/browser.ts"
  if (!existsSync(join(root, file))) return
  assert.deepEqual(shown(closureOf(file).flatMap(importsOf).filter(isNode)), [])
})

/** The first circle of imports found, as a path; types count, for a reader of code meets them too. */
function circle(): readonly string[] {
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return []
    done.add(file)
    for (const { to, local } of importsOf(file)) {
      const found = local ? visit(to, [...path, file]) : []
      if (found.length > 0) return found
    }
    return []
  }
  for (const file of sources) {
    const found = visit(file, [])
    if (found.length > 0) return found
  }
  return []
}

test("imports run in no circle", () => assert.deepEqual(circle(), []))
