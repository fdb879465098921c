import { globSync } from "node:fs"
import { basename, join } from "node:path"
import { type Found, fileSource, reportsIn } from "../src/source/index.ts"
import type { Item, Measure, Suite } from "./suite.ts"

const folders: Readonly<Record<string, string>> = {
  archives: "web/warc/*",
  feeds: "web/feeds/**/*.{xml,rss,atom,json}",
}

/** What one file gave; an error that was thrown is a flaw of ours. */
async function foundIn(file: string): Promise<readonly Found[] | Error> {
  const found: Found[] = []
  try {
    for await (const each of reportsIn(fileSource(file))) found.push(each)
    return found
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

async function folderOf(
  gold: string,
  name: string,
  pattern: string,
): Promise<{ readonly measures: readonly Measure[]; readonly items: readonly Item[] }> {
  const files = globSync(join(gold, pattern)).sort()
  const items: Item[] = []
  for (const file of files) {
    const found = await foundIn(file)
    const thrown = found instanceof Error
    const told = !thrown && found.length > 0
    const shows = `${basename(file)}: ${thrown ? found.message : `${found.length} found`}`
    items.push({
      id: `${name}/${basename(file)}`,
      right: told,
      ...(!told && { category: "silent" }),
      shows,
    })
  }
  const value = (100 * items.filter(({ right }) => right).length) / files.length
  return {
    measures: [{ name: `${name} that were read, or named with a reason`, value, mark: 100 }],
    items,
  }
}

/** Whether good, damaged and hostile archives and feeds are read or named, none of them in silence. */
export const archives: Suite = {
  name: "archives",
  asks: "Is every archive and feed, sound, damaged or hostile, read or named?",
  files: ["web/warc", "web/feeds"],
  async run(gold) {
    const results = []
    for (const [name, pattern] of Object.entries(folders))
      results.push(await folderOf(gold, name, pattern))
    return {
      measures: results.flatMap(({ measures }) => measures),
      items: results.flatMap(({ items }) => items),
    }
  },
}
