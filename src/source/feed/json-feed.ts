import { excerptOf, Unreadable } from "../found.ts"
import type { FeedItem } from "./item.ts"

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const words = (value: unknown): string | undefined =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined

/** A JSON feed, versions 1 and 1.1. */
export function feedInJson(source: string): { title?: string; items: FeedItem[] } | undefined {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    throw new Unreadable(
      "not JSON, though it begins like it",
      "Get the feed again.",
      excerptOf(source),
    )
  }
  if (!isFields(value) || !Array.isArray(value.items)) return undefined
  const title = words(value.title)
  const items = value.items.filter(isFields).map(itemOf)
  return { ...(title !== undefined && { title }), items }
}

const escaped = (text: string): string =>
  `<pre>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</pre>`

function itemOf(fields: Fields): FeedItem {
  const plain = words(fields.content_text)
  const parts: Record<string, string | undefined> = {
    ref: words(fields.id),
    title: words(fields.title),
    url: words(fields.url) ?? words(fields.external_url),
    published: words(fields.date_published) ?? words(fields.date_modified),
    content: words(fields.content_html) ?? (plain === undefined ? undefined : escaped(plain)),
    summary: words(fields.summary),
  }
  const told = Object.entries(parts).filter(([, value]) => value !== undefined)
  return {
    ...Object.fromEntries(told),
    source: JSON.stringify(fields),
    mediaType: "application/json",
  }
}
