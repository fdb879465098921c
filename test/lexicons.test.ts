import assert from "node:assert/strict"
import { describe, test } from "node:test"
import { root, sources } from "./imports.ts"

/** Does a value hold words, numbers and plain tables only? Names the place where it does not. */
function beyondWords(value: unknown, path: string): readonly string[] {
  if (value === null || value === undefined) return []
  if (["string", "number", "boolean"].includes(typeof value)) return []
  if (typeof value === "function") return [`${path} is a function`]
  if (value instanceof RegExp) return [`${path} is a pattern`]
  if (value instanceof Set || Array.isArray(value)) {
    return [...value].flatMap((item, at) => beyondWords(item, `${path}[${at}]`))
  }
  if (value instanceof Map) {
    return [...value].flatMap(([key, item]) => beyondWords(item, `${path}.${key}`))
  }
  return Object.entries(value).flatMap(([key, item]) => beyondWords(item, `${path}.${key}`))
}

/** The maker of lexicons is the one file there that holds functions. */
const lexicons = sources.filter(
  (file) => file.startsWith("src/lexicon/") && file !== "src/lexicon/lexicon.ts",
)

describe("a lexicon holds words only", () => {
  for (const file of lexicons) {
    test(file, async () => {
      const names: Record<string, unknown> = await import(root + file)
      const found = Object.entries(names).flatMap(([name, value]) => beyondWords(value, name))
      assert.deepEqual(found, [])
    })
  }
})
