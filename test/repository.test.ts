import assert from "node:assert/strict"
import { execFileSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { describe, test } from "node:test"
import { root } from "./imports.ts"

/** The files of the repository: those under version control, and new ones that are not ignored. */
const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: root })
  .toString()
  .split("\n")
  .filter((file) => file !== "" && existsSync(join(root, file)))

const textOf = (file: string) => readFileSync(join(root, file), "utf8")

/** The name that a heading is linked by, as the usual renderers of Markdown make it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-")

const anchorsIn = (file: string): ReadonlySet<string> =>
  new Set(
    [...textOf(file).matchAll(/^#{1,6} (?<heading>.+)$/gmu)].map(({ groups }) =>
      anchorOf(groups?.heading ?? ""),
    ),
  )

/** What is wrong with one link of a page, nothing where it leads somewhere. */
function troubleWith(page: string, target: string): string | undefined {
  if (/^[a-z]+:/u.test(target)) return undefined
  const [path = "", anchor] = target.split("#")
  const file = path === "" ? page : join(dirname(page), path)
  if (!existsSync(join(root, file))) return `${target}: no such file`
  if (anchor === undefined || !file.endsWith(".md")) return undefined
  return anchorsIn(file).has(anchor) ? undefined : `${target}: no such heading`
}

describe("every link of a page leads somewhere", () => {
  for (const page of files.filter((file) => file.endsWith(".md"))) {
    test(page, () => {
      const source = textOf(page).replaceAll(/```[\s\S]*?```|``[^\n]*?``|`[^`\n]*`/gu, "")
      const targets = [...source.matchAll(/\]\((?<target>[^)\s]+)\)/gu)]
      const troubles = targets.flatMap(
        ({ groups }) => troubleWith(page, groups?.target ?? "") ?? [],
      )
      assert.deepEqual(troubles, [])
    })
  }
})

/** Files, but for this one, whose text holds the pattern. */
const filesWith = (pattern: RegExp): readonly string[] =>
  files.filter(
    (file) =>
      file !== "test/repository.test.ts" &&
      !/\.(?:gz|png|svg)$/u.test(file) &&
      pattern.test(textOf(file)),
  )

test("no file tells of the machine it was written on", () => {
  assert.deepEqual(filesWith(/(?<![\w.:/-])\/(?:work|root|home|Users)\/[\w.-]+/u), [])
})

test("no file, the lock file included, names a registry of packages", () => {
  assert.deepEqual(filesWith(/registry\.[a-z]|verdaccio/u), [])
})

test("CHANGELOG tells of the version that package.json names", () => {
  const { version }: { version: string } = JSON.parse(textOf("package.json"))
  assert.ok(textOf("CHANGELOG.md").includes(`\n## ${version}\n`))
})

test("every sample report is named with its source", () => {
  const samples: readonly { file: string; source?: string }[] = JSON.parse(
    textOf("examples/reports/index.json"),
  )
  const there = files
    .filter((file) => /^examples\/reports\/.*\.txt$/u.test(file))
    .map((file) => file.replace("examples/reports/", ""))
  const credited = samples.filter(({ source }) => source !== undefined).map(({ file }) => file)
  assert.deepEqual(credited.toSorted(), there.toSorted())
})
