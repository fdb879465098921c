import { Parser } from "htmlparser2"
import type { FeedItem } from "./item.ts"

/** An element directly under an item or a feed. */
interface Field {
  /** Without its prefix where that changes nothing: "title", "content:encoded". */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  /** What stands between its tags, as it stands there. */
  readonly markup: string
}

const roots = new Set(["rss", "rdf", "feed", "channel"])
const itemNames = new Set(["item", "entry"])

/** Prefixes whose names are kept apart from RSS's and Atom's own. */
const kept =
  /^(?:content|media|itunes|dc|dcterms|xhtml|source|slash|wfw|thr|google|g|georss|creativecommons|cc|admin|sy|image|textinput)$/u

const localName = (name: string): string => {
  const [prefix = "", local] = name.toLowerCase().split(":")
  if (local === undefined) return prefix
  return kept.test(prefix) ? `${prefix}:${local}` : local
}

/** An RSS or Atom feed. Entities that a document declares are never expanded. */
export function feedInXml(source: string): { title?: string; items: FeedItem[] } | undefined {
  const reader = new FeedReader(source)
  reader.read()
  if (!reader.isFeed) return undefined
  const title = reader.feedFields.find(({ name }) => name === "title")
  return { ...(title && { title: markupOf(title) }), items: reader.items }
}

/** Follows the tags of a feed and keeps only what stands directly in it and in its items. */
class FeedReader {
  isFeed = false
  readonly feedFields: Field[] = []
  readonly items: FeedItem[] = []
  readonly #source: string
  readonly #open: string[] = []
  #item: { depth: number; start: number; fields: Field[] } | undefined
  #field:
    | {
        depth: number
        name: string
        attributes: Record<string, string>
        start: number
        text: string[]
      }
    | undefined

  constructor(source: string) {
    this.#source = source
  }

  read(): void {
    const parser: Parser = new Parser(
      {
        onopentag: (name, attributes) => this.#opened(localName(name), attributes, parser),
        onclosetag: (_, implied) => this.#closed(implied, parser),
        ontext: (text) => this.#field?.text.push(text),
      },
      { xmlMode: true, recognizeSelfClosing: true },
    )
    parser.end(this.#source)
  }

  #opened(name: string, attributes: Record<string, string>, parser: Parser): void {
    this.#open.push(name)
    const depth = this.#open.length
    if (roots.has(name) && depth <= 2) this.isFeed = true
    if (this.#item === undefined && itemNames.has(name)) {
      this.#item = { depth, start: parser.startIndex, fields: [] }
      this.#field = undefined
    } else if (this.#field === undefined && this.#isFieldAt(depth)) {
      this.#field = {
        depth,
        name,
        attributes: lowered(attributes),
        start: parser.endIndex + 1,
        text: [],
      }
    }
  }

  /** Directly in an item, or in the feed or its channel. */
  #isFieldAt(depth: number): boolean {
    if (this.#item !== undefined) return depth === this.#item.depth + 1
    return roots.has(this.#open[depth - 2] ?? "") && !roots.has(this.#open[depth - 1] ?? "")
  }

  #closed(implied: boolean, parser: Parser): void {
    const depth = this.#open.length
    this.#open.pop()
    if (this.#field?.depth === depth) {
      const { name, attributes, start, text } = this.#field
      const markup = this.#source.slice(start, Math.max(start, parser.startIndex))
      const fields = this.#item?.fields ?? this.feedFields
      fields.push({ name, attributes, text: text.join(""), markup })
      this.#field = undefined
    }
    if (this.#item?.depth === depth) {
      const { start, fields } = this.#item
      // A tag that is not there is closed where the source ends, or where one around it is.
      const cutOff = implied && parser.endIndex >= this.#source.length - 1
      this.items.push(itemOf(fields, this.#source.slice(start, parser.endIndex + 1), cutOff))
      this.#item = undefined
    }
  }
}

const lowered = (attributes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]))

/** The field's words as HTML: escaped, plain, or with its elements as they stand. */
function markupOf({ attributes, text, markup, name }: Field): string {
  const type = (attributes.type ?? "").toLowerCase()
  if (type === "xhtml" || /^(?:xhtml:)?(?:body|div)$/u.test(name) || type.endsWith("/xhtml+xml"))
    return markup
  const decoded = attributes.mode === "base64" ? Buffer.from(text, "base64").toString() : text
  return type === "text" || type === "text/plain"
    ? decoded.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
    : decoded
}

/** Names of fields, the surest first. */
const names = {
  title: ["title", "dc:title", "media:title"],
  content: ["content:encoded", "content", "xhtml:body", "body", "fullitem"],
  summary: ["description", "summary", "dc:description", "itunes:summary", "media:description"],
  published: [
    "pubdate",
    "published",
    "issued",
    "dc:date",
    "dcterms:issued",
    "created",
    "dcterms:created",
    "updated",
    "modified",
  ],
  ref: ["guid", "id"],
  outlet: ["source", "dc:publisher"],
} as const

function itemOf(fields: readonly Field[], source: string, cutOff: boolean): FeedItem {
  const first = (wanted: readonly string[]): Field | undefined =>
    wanted
      .map((name) =>
        fields.find((field) => field.name === name && (field.text + field.markup).trim() !== ""),
      )
      .find((field) => field !== undefined)
  const parts = Object.entries(names).map(([part, wanted]) => {
    const field = first(wanted)
    return [part, field && (part === "published" || part === "ref" ? field.text : markupOf(field))]
  })
  parts.push(["url", addressIn(fields)])
  return {
    ...Object.fromEntries(parts.filter(([, value]) => value !== undefined)),
    source,
    mediaType: "application/xml",
    ...(cutOff && { cutOff }),
  }
}

/** RSS says the address in words, Atom in an attribute; some feeds only in the item's id. */
function addressIn(fields: readonly Field[]): string | undefined {
  const links = fields.filter(({ name }) => name === "link")
  const alternate = links.find(
    ({ attributes: { rel = "alternate", href } }) => rel === "alternate" && href,
  )
  const written = links.find(({ text }) => text.trim() !== "")
  const guid = fields.find(
    ({ name, attributes, text }) =>
      name === "guid" && attributes.ispermalink !== "false" && /^https?:/u.test(text.trim()),
  )
  return alternate?.attributes.href ?? written?.text ?? guid?.text ?? links[0]?.attributes.href
}
