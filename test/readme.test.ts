import assert from "node:assert/strict"
import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, test } from "node:test"
import { root } from "./imports.ts"

const readme = readFileSync(join(root, "README.md"), "utf8")
const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
)

const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(/^```(?<language>\w+)\n(?<body>[^`]*)^```$/gmu)]
    .filter(({ groups }) => groups?.language === language)
    .map(({ groups }) => groups?.body ?? "")

test("every npm command of README is there", () => {
  const named = [...readme.matchAll(/npm (?:run (?:-s )?)?(?<name>[a-z]+)/gu)]
    .map(({ groups }) => groups?.name ?? "")
    .filter((name) => !["ci", "install", "pack"].includes(name)) // npm's own
  assert.ok(named.includes("start") && named.includes("test") && named.includes("onrecord"))
  assert.deepEqual(
    named.filter((name) => !(name in scripts)),
    [],
  )
})

const printed = new Map<string, string>()

/** What the command prints to somebody who is no terminal. */
function outputOf(command: string): string {
  const known = printed.get(command)
  if (known !== undefined) return known
  const { COLUMNS: _, FORCE_COLOR: __, ...env } = process.env
  const args = command.replace("npm run -s onrecord -- ", "").split(" ")
  const output = execFileSync(process.execPath, ["src/cli/main.ts", ...args], { cwd: root, env })
  printed.set(command, output.toString())
  return output.toString()
}

describe("README shows what its commands print", () => {
  for (const block of blocks("console")) {
    const [prompt = "", ...lines] = block.trimEnd().split("\n")
    test(lines.find((line) => line !== "⋮") ?? prompt, () => {
      const output = outputOf(prompt.replace("$ ", ""))
      let at = 0
      for (const piece of lines.join("\n").split(/^⋮\n?/mu)) {
        const found = output.indexOf(piece, at)
        assert.ok(found >= 0, `not printed by ${prompt}:\n${piece}\n\nIt prints:\n${output}`)
        at = found + piece.length
      }
    })
  }
})
