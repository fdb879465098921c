import { wellFormedJson } from "../linked/json-list.ts"
import type { RecordSource } from "../record.ts"
import { framed } from "./frame.ts"
import { grouped } from "./names.ts"
import { itemsOfPage, newestFirst } from "./newest-first.ts"
import { dataPath, type Section, sections } from "./paths.ts"

/** What a section lists: its things oldest first, how each shows and what its data are. */
export interface Listing<Item> {
  readonly section: Section
  readonly items: () => Iterable<Item>
  readonly line: (item: Item, root: string) => string
  readonly data: (item: Item) => unknown
  /** A sentence above the list. */
  readonly says: string
}

const pager = (newer: string | undefined, older: string | undefined): string => {
  if (newer === undefined && older === undefined) return ""
  const link = (file: string | undefined, words: string, rel: string) =>
    file === undefined ? "<span></span>" : `<a href="${file}" rel="${rel}">${words}</a>`
  return `<nav class="pager" aria-label="Pages">${link(newer, "← Newer", "prev")}${link(older, "Older →", "next")}</nav>`
}

/** The pages of a section's list, with the data of each beside it. */
export function* listPages<Item>(
  record: RecordSource,
  { section, items, line, data, says }: Listing<Item>,
): Iterable<readonly [path: string, text: string]> {
  let count = 0
  for (const _ of items()) count++
  const title = sections.find(([name]) => name === section)?.[1] ?? section
  for (const page of newestFirst(items())) {
    const path = `${section}/${page.file}`
    const lines = page.items.map((item) => line(item, "../")).join("\n")
    const number = count > itemsOfPage ? `, ${itemsOfPage} a page` : ""
    const list =
      lines === "" ? "<p>There are none on this record.</p>" : `<ol class="lines">${lines}</ol>`
    const main = `<h1>${title}</h1>
<p class="lede">${says} <span class="count">${grouped(count)} in all${number}.</span></p>
${list}${pager(page.newer, page.older)}`
    yield [path, framed(record, { path, title, section, main })]
    yield [dataPath(path), `${wellFormedJson(page.items.map(data))}\n`]
  }
}
