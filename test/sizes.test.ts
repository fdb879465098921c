import assert from "node:assert/strict"
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { test } from "node:test"
import { root, sources } from "./imports.ts"

const linesOf = (file: string) => readFileSync(join(root, file), "utf8").split("\n").length - 1

/** Word lists are tables: their length tires nobody, and splitting them would scatter a theme. */
const isWordList = (file: string): boolean =>
  file.startsWith("src/lexicon/") || file === "web/words.ts"
const others = globSync(["{test,bench,docs,train}/**/*.ts", "web/**/*.{ts,svelte,css}"], {
  cwd: root,
})
const code = [...sources, ...others].filter((file) => !isWordList(file))
const sizes = code.map((file) => ({ file, lines: linesOf(file) }))

/** The longest function of a file, told by the indentation that the formatter guarantees. */
function longFunctions(file: string, limit: number): readonly string[] {
  const long: string[] = []
  const open: { indent: number; line: number }[] = []
  for (const [line, source] of readFileSync(join(root, file), "utf8").split("\n").entries()) {
    const indent = source.search(/\S/u)
    const top = open.at(-1)
    if (top && indent === top.indent && source.trimStart().startsWith("}")) {
      open.pop()
      if (line - top.line + 1 > limit)
        long.push(`${file}:${top.line + 1} has ${line - top.line + 1}`)
    }
    if (/(?:\bfunction\b.*|=>\s*)\{$/u.test(source) && !/^\s*(?:describe|test)\(/u.test(source)) {
      open.push({ indent, line })
    }
  }
  return long
}

test("no file is over 400 lines", () => {
  assert.deepEqual(
    sizes.filter(({ lines }) => lines > 400),
    [],
  )
})

test("nine in ten files are under 200 lines", () => {
  const long = sizes.filter(({ lines }) => lines >= 200)
  assert.ok(long.length <= sizes.length / 10, JSON.stringify(long, null, 2))
})

test("no function is over 60 lines", () => {
  assert.deepEqual(
    code.flatMap((file) => longFunctions(file, 60)),
    [],
  )
})
