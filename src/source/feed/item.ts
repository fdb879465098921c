import { dayTold } from "../day-told.ts"
import { excerptOf, type FoundReport, Unreadable } from "../found.ts"
import { textOfMarkup, wordsOfMarkup } from "../html/markup.ts"

/** An item as its feed has it. */
export interface FeedItem {
  readonly ref?: string
  readonly title?: string
  readonly url?: string
  readonly outlet?: string
  readonly published?: string
  /** The whole text, as HTML. */
  readonly content?: string
  /** A few lines of it, as HTML. */
  readonly summary?: string
  /** The item as it stands in the feed. */
  readonly source: string
  readonly mediaType: string
  /** The feed ends inside this item. */
  readonly cutOff?: boolean
}

/** A summary with as many words is the text itself: many feeds have no other field for it. */
const wholeText = 120

/** The report that an item tells: its whole text where it has it, else its summary or title. */
export async function reportInItem(
  item: FeedItem,
  feedTitle: string | undefined,
  base: string | undefined,
): Promise<Pick<FoundReport, "text" | "told" | "partial">> {
  if (item.cutOff) {
    throw new Unreadable(
      "the feed ends inside this item",
      "Get the feed again.",
      excerptOf(item.source),
    )
  }
  const content = await textOfMarkup(item.content ?? "")
  const summary = await textOfMarkup(item.summary ?? "")
  const title = wordsOfMarkup(item.title ?? "")
  const longest = content.length >= summary.length ? content : summary
  const text = longest === "" ? title : longest
  if (text === "") {
    throw new Unreadable(
      "neither text nor title",
      "Nothing can be read of it.",
      excerptOf(item.source),
    )
  }
  const whole = content !== "" || summary.split(/\s+/u).length >= wholeText
  const outlet = wordsOfMarkup(item.outlet ?? feedTitle ?? "")
  const url = addressOf(item.url, base)
  const published = dayTold(item.published)
  const ref = item.ref?.trim()
  return {
    text,
    told: {
      ...(ref !== undefined && ref !== "" && { ref }),
      ...(title !== "" && { title }),
      ...(url !== undefined && { url }),
      ...(outlet !== "" && { outlet }),
      ...(published !== undefined && { published }),
    },
    ...(!whole && { partial: true as const }),
  }
}

function addressOf(told: string | undefined, base: string | undefined): string | undefined {
  if (told === undefined || told.trim() === "") return undefined
  const address = URL.parse(told.trim(), base)
  return address !== null && /^https?:$/u.test(address.protocol) ? address.href : undefined
}
