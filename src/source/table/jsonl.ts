import { damaged, sizeInWords } from "../bytes.ts"
import { decodeText } from "../charset.ts"
import type { Context, Format } from "../format.ts"
import { excerptOf, type Found, Unreadable, unreadFrom } from "../found.ts"
import { type Row, reportInRow } from "./columns.ts"
import { linesIn } from "./lines.ts"

/** A report a line, each a JSON object. */
export const jsonl: Format = {
  id: "jsonl",
  name: "JSON lines",
  mediaTypes: ["application/jsonl", "application/x-ndjson", "application/x-jsonlines"],
  endings: [".jsonl", ".ndjson"],
  sniff: ({ text }) => isObject(text.split("\n", 1)[0] ?? "", text),
  async *read(input, context) {
    const lines = linesIn(input.pieces(), context.limits.line)
    for (let next = await lines.next(); ; next = await lines.next()) {
      if (next.done) {
        if (next.value !== undefined) yield unreadFrom(damaged(next.value), input.where)
        return
      }
      const { number, bytes } = next.value
      yield foundInLine(bytes, `${input.where}, line ${number}`, input.charset, context)
    }
  },
}

/** Is the first line, of several, a whole object? */
function isObject(first: string, text: string): boolean {
  if (!first.startsWith("{") || !text.includes("\n{")) return false
  try {
    return typeof JSON.parse(first) === "object"
  } catch {
    return false
  }
}

function foundInLine(
  bytes: Uint8Array | undefined,
  where: string,
  charset: string | undefined,
  { options, limits }: Context,
): Found {
  try {
    if (bytes === undefined) {
      throw new Unreadable(`a line of over ${sizeInWords(limits.line)}`, "Split it into reports.")
    }
    const line = decodeText(bytes, charset)
    const original = { bytes, mediaType: "application/json" }
    return { kind: "report", ...reportInRow(objectIn(line), options.columns), original, where }
  } catch (error) {
    return unreadFrom(error, where, bytes)
  }
}

const example = 'An example: {"text": "Spain will stay, Sánchez said.", "published": "2024-03-12"}'

function objectIn(line: string): Row {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new Unreadable("not JSON", example, excerptOf(line))
  }
  return rowOf(value)
}

/** A value that must be an object with a report in it. */
export function rowOf(value: unknown): Row {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value }
  throw new Unreadable("not a JSON object", example, excerptOf(JSON.stringify(value)))
}
