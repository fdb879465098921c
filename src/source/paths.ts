import { createReadStream } from "node:fs"
import { glob, readdir, stat } from "node:fs/promises"
import { join } from "node:path"
import { type Source, type Unread, Unreadable, unreadFrom } from "./found.ts"

/** A source that a path or a pattern leads to, a URL to fetch, or why it leads to none. */
export type SourceFound =
  | { readonly kind: "source"; readonly source: Source }
  | { readonly kind: "address"; readonly url: string }
  | Unread

/** Signs that make a path a pattern. */
const patternSigns = /[*?[\]{}]/u

/** Standard input, to be read once. */
const standardInput: Source = { where: "standard input", open: () => process.stdin }

/** What paths lead to: files, all files of folders in order, patterns, "-" and URLs. */
export async function* sourcesIn(paths: readonly string[]): AsyncGenerator<SourceFound> {
  for (const path of paths) {
    if (path === "-") yield { kind: "source", source: standardInput }
    else if (/^[a-z][a-z\d+.-]+:\/\//iu.test(path)) yield addressOf(path)
    else yield* filesAt(path)
  }
}

function addressOf(path: string): SourceFound {
  const url = URL.parse(path)
  if (url !== null && /^https?:$/u.test(url.protocol)) return { kind: "address", url: url.href }
  const wrong = url === null ? "this is no address" : `${url.protocol}// is not fetched`
  return unreadFrom(new Unreadable(wrong, "Give an http or https address, or a file."), path)
}

async function* filesAt(path: string): AsyncGenerator<SourceFound> {
  try {
    // A file may have a pattern's signs in its name.
    const there = await stat(path).catch((error) => {
      if (patternSigns.test(path)) return undefined
      throw error
    })
    if (there === undefined) yield* matches(path)
    else if (there.isDirectory()) yield* folder(path)
    else yield { kind: "source", source: fileSource(path) }
  } catch (error) {
    yield unreadFrom(error, path)
  }
}

async function* matches(pattern: string): AsyncGenerator<SourceFound> {
  const found: string[] = []
  for await (const path of glob(pattern)) found.push(path)
  const seen = found.filter((path) => !isHidden(path.split(/[\\/]/u).at(-1) ?? "")).sort()
  if (seen.length === 0) {
    const wrong = "no file matches this pattern"
    throw new Unreadable(wrong, "Check it; the shell's folder is the starting point.")
  }
  for (const path of seen) yield* filesAt(path)
}

const isHidden = (name: string): boolean => name.startsWith(".")

/** The files of a folder and of those in it, by name. Links to folders are not followed. */
async function* folder(path: string): AsyncGenerator<SourceFound> {
  const names = (await readdir(path, { withFileTypes: true })).filter(({ name }) => !isHidden(name))
  for (const entry of names.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = join(path, entry.name)
    if (entry.isDirectory()) yield* filesAt(inside)
    else if (entry.isFile()) yield { kind: "source", source: fileSource(inside) }
    else if (entry.isSymbolicLink() && (await stat(inside).catch(() => undefined))?.isFile()) {
      yield { kind: "source", source: fileSource(inside) }
    }
  }
}

/** A file as a source. */
export const fileSource = (path: string): Source => ({
  where: path,
  open: () => createReadStream(path),
})
