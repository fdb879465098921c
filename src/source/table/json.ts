import { allBytes } from "../bytes.ts"
import { decodeText } from "../charset.ts"
import type { Context, Format } from "../format.ts"
import { excerptOf, type Found, Unreadable, unreadFrom } from "../found.ts"
import { reportInRow } from "./columns.ts"
import { rowOf } from "./jsonl.ts"

/** Lists that services put their articles in. */
const lists = ["articles", "reports", "items", "results", "documents", "data"]

/** One JSON document: a report, or a list of them. */
export const json: Format = {
  id: "json",
  name: "JSON",
  mediaTypes: ["application/json", "text/json", "application/ld+json"],
  endings: [".json"],
  sniff: ({ text }) => /^(?:\{\s*"[^"\n]{1,100}"\s*:|\[\s*\{\s*")/u.test(text),
  async *read(input, context) {
    const bytes = await allBytes(input, context.limits.document)
    const text = decodeText(bytes, input.charset)
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch (error) {
      const wrong = `not JSON: ${error instanceof Error ? excerptOf(error.message) : ""}`
      throw new Unreadable(wrong, "Mend it, or give one object a line as .jsonl.", excerptOf(text))
    }
    const items = itemsIn(value)
    if (items === undefined) yield found(value, input.where, context)
    else
      for (const [index, item] of items.entries()) {
        yield found(item, `${input.where}, item ${index + 1}`, context)
      }
  },
}

function itemsIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (typeof value !== "object" || value === null || "text" in value) return undefined
  const fields = new Map<string, unknown>(Object.entries(value))
  const list = lists.map((name) => fields.get(name)).find(Array.isArray)
  return list
}

function found(item: unknown, where: string, { options }: Context): Found {
  const bytes = Buffer.from(JSON.stringify(item))
  try {
    const original = { bytes, mediaType: "application/json" }
    return { kind: "report", ...reportInRow(rowOf(item), options.columns), original, where }
  } catch (error) {
    return unreadFrom(error, where, bytes)
  }
}
