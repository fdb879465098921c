import { globSync, readFileSync } from "node:fs"
import { dirname, join, normalize } from "node:path"
import { fileURLToPath } from "node:url"

export const root = fileURLToPath(new URL("..", import.meta.url))

/** Every source file of the package that is shipped, by path from the root. */
export const sources: readonly string[] = globSync("src/**/*.ts", { cwd: root })
  .filter((file) => !file.endsWith(".test.ts"))
  .sort()

/** One import of a file, static, dynamic or of types alone: what it names, resolved where local. */
export interface Import {
  readonly from: string
  /** A path from the root, or the name of a package. */
  readonly to: string
  readonly local: boolean
  readonly typesOnly: boolean
}

const forms = [
  // Components indent their scripts.
  /^ *(?:import|export)\s+(?<types>type\s)?[^"';]*?from\s*"(?<to>[^"]+)"/gmu,
  /^ *import\s*"(?<to>[^"]+)"/gmu,
  /\bimport\(\s*"(?<to>[^"]+)"\s*\)/gu,
]

/** What one file imports. */
export function importsOf(file: string): readonly Import[] {
  const source = readFileSync(join(root, file), "utf8")
  return forms
    .flatMap((form) => [...source.matchAll(form)])
    .map(({ groups }) => {
      const to = groups?.to ?? ""
      const local = to.startsWith(".")
      return {
        from: file,
        to: local ? normalize(join(dirname(file), to)) : to,
        local,
        typesOnly: groups?.types !== undefined,
      }
    })
}

/** The file and all that it imports, over any number of steps; types, which vanish, left out. */
export function closureOf(file: string): readonly string[] {
  const seen = new Set([file])
  for (const each of seen) {
    for (const { to, local, typesOnly } of importsOf(each)) if (local && !typesOnly) seen.add(to)
  }
  return [...seen]
}
