import { allBytes } from "../bytes.ts"
import { decodeText } from "../charset.ts"
import type { Format } from "../format.ts"
import { excerptOf, type Found, Unreadable, unreadFrom } from "../found.ts"
import type { FeedItem } from "./item.ts"
import { feedInJson } from "./json-feed.ts"

/** A feed as it was told: what it is called and its items. */
export interface Feed {
  readonly title?: string
  readonly items: readonly FeedItem[]
}

const root = /<(?:[\w-]+:)?(?:rss|rdf|feed|channel)\b/iu
const before =
  /^(?:<\?xml[^>]*>|<\?xml-stylesheet[^>]*>|<!--[\s\S]*?-->|<!doctype[^[>]*(?:\[[\s\S]*?\]\s*)?>|\s+)*/iu
const jsonFeed = /^\{[\s\S]{0,2000}?"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/u

/** RSS, Atom and JSON feeds: one report an item. */
export const feed: Format = {
  id: "feed",
  name: "a feed",
  mediaTypes: [
    "application/rss+xml",
    "application/atom+xml",
    "application/feed+json",
    "application/rdf+xml",
    "application/xml",
    "text/xml",
  ],
  endings: [".rss", ".atom", ".xml", ".rdf"],
  sniff: ({ text }) =>
    root.test(text.slice(before.exec(text)?.[0].length ?? 0).slice(0, 80)) || jsonFeed.test(text),
  async *read(input, { limits }) {
    const source = decodeText(await allBytes(input, limits.document), input.charset)
    // Loaded when first needed, for its parser takes a while to load.
    const { feedInXml } = await import("./xml-feed.ts")
    const told = source.trimStart().startsWith("{") ? feedInJson(source) : feedInXml(source)
    if (told === undefined) {
      throw new Unreadable(
        "neither RSS nor Atom",
        "Give the feed's own address, or save the page as HTML.",
        excerptOf(source),
      )
    }
    if (told.items.length === 0) {
      yield { kind: "passed", where: input.where, why: "the feed has no items" }
    }
    for (const [index, item] of told.items.entries()) {
      yield await found(item, told, `${input.where}, item ${index + 1}`, input.url)
    }
  },
}

async function found(
  item: FeedItem,
  { title }: Feed,
  where: string,
  base: string | undefined,
): Promise<Found> {
  const bytes = Buffer.from(item.source)
  const { reportInItem } = await import("./item.ts")
  try {
    const report = await reportInItem(item, title, base)
    return { kind: "report", ...report, original: { bytes, mediaType: item.mediaType }, where }
  } catch (error) {
    return unreadFrom(error, where, bytes)
  }
}
