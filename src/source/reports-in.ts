import { feed } from "./feed/index.ts"
import type { Context, Format, Head, Inner, Input, ReadingOptions } from "./format.ts"
import { defaultLimits } from "./format.ts"
import { type Found, type Source, Unreadable, unreadFrom } from "./found.ts"
import { html } from "./html/index.ts"
import { mail } from "./mail.ts"
import { markdown } from "./markdown.ts"
import { headOf, openInput } from "./open.ts"
import { pdf } from "./pdf.ts"
import { plainText } from "./plain-text.ts"
import { csv } from "./table/csv.ts"
import { json } from "./table/json.ts"
import { jsonl } from "./table/jsonl.ts"
import { archive } from "./warc/index.ts"

/** Every format, in the order in which a source is asked for it: the unmistakable ones first. */
export const formats: readonly Format[] = [
  pdf,
  archive,
  feed, // before pages, for it may begin with an XML declaration too
  html,
  jsonl, // before JSON: a first line that is a whole object is one of many
  json,
  mail,
  csv, // never told by its bytes alone
  markdown, // likewise
  plainText, // what nothing else takes
]

/** Types that servers give to anything. */
const vague = new Set(["", "application/octet-stream", "binary/octet-stream", "text/plain"])

/** The reports in a source, one by one, and what of it could not be read. Never throws for input. */
export async function* reportsIn(
  source: Source,
  options: ReadingOptions = {},
): AsyncGenerator<Found> {
  yield* read(source, options, 0)
}

async function* read(
  source: Source,
  options: ReadingOptions,
  depth: number,
): AsyncGenerator<Found> {
  const limits = { ...defaultLimits, ...options.limits }
  try {
    if (depth > limits.depth) {
      throw new Unreadable(
        `${depth} sources lie inside one another`,
        "Take it out and add it alone.",
      )
    }
    const input = await openInput(source, limits)
    const context: Context = {
      options,
      limits,
      // The format that was asked for is that of the outermost source.
      within: (inner) => read(sourceOf(inner), without(options), depth + 1),
    }
    yield* formatOf(input, options.format).read(input, context)
  } catch (error) {
    yield unreadFrom(error, source.where)
  }
}

const without = ({ format: _, ...options }: ReadingOptions): ReadingOptions => options

const sourceOf = ({ bytes, ...inner }: Inner): Source => ({
  ...inner,
  async *open() {
    yield bytes
  },
})

/** Which format a source is in: as asked for, else as it begins, is served or is called. */
function formatOf(input: Input, asked: string | undefined): Format {
  if (asked !== undefined) {
    const format = formats.find(({ id }) => id === asked)
    if (format !== undefined) return format
    const known = formats.map(({ id }) => id).join(", ")
    throw new Unreadable(`no format is called "${asked}"`, `Choose one of: ${known}.`)
  }
  const head: Head = headOf(input)
  const type = input.mediaType ?? ""
  const name = input.where
    .toLowerCase()
    .replace(/\.gz$/u, "")
    .replace(/[?#].*$/u, "")
  const sniffed = formats.find((format) => format.sniff(head))
  const named = formats.find(({ endings }) => endings.some((ending) => name.endsWith(ending)))
  // JSON and JSON lines begin alike where the first line is longer than what was looked at.
  if (sniffed === json && named === jsonl) return named
  const served = vague.has(type)
    ? undefined
    : formats.find(({ mediaTypes }) => mediaTypes.includes(type))
  return sniffed ?? served ?? named ?? plainText
}
