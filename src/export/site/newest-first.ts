/** One page of a long list: its items, newest first, and the pages beside it. */
export interface ListPage<Item> {
  readonly items: readonly Item[]
  /** "index.html" for the newest, "page-1.html" for the oldest of several. */
  readonly file: string
  readonly newer?: string
  readonly older?: string
}

export const itemsOfPage = 200

/**
 * Cuts a list that comes oldest first into pages that show the newest first, holding two pages at a
 * time. The oldest page is number 1, so that a page's address keeps its items as the list grows.
 */
export function* newestFirst<Item>(items: Iterable<Item>): Iterable<ListPage<Item>> {
  let number = 1
  let full: readonly Item[] | undefined
  let filling: Item[] = []
  const pageOf = (page: readonly Item[], isLast: boolean, nextIsLast: boolean): ListPage<Item> => ({
    items: page.toReversed(),
    file: isLast ? "index.html" : `page-${number}.html`,
    ...(isLast ? {} : { newer: nextIsLast ? "index.html" : `page-${number + 1}.html` }),
    ...(number === 1 ? {} : { older: `page-${number - 1}.html` }),
  })
  for (const item of items) {
    if (filling.length === itemsOfPage) {
      if (full !== undefined) {
        yield pageOf(full, false, false)
        number++
      }
      full = filling
      filling = []
    }
    filling.push(item)
  }
  if (full !== undefined) {
    yield pageOf(full, false, true)
    number++
  }
  yield pageOf(filling, true, false)
}
