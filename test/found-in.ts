import {
  type Found,
  type FoundReport,
  type ReadingOptions,
  reportsIn,
  type Source,
} from "../src/source/index.ts"

/** Something to read from that is made in a test: its name says what it is, its chunks how it comes. */
export function sourceOf(
  where: string,
  content: string | Uint8Array,
  given: { readonly mediaType?: string; readonly url?: string; readonly chunk?: number } = {},
): Source {
  const bytes = typeof content === "string" ? Buffer.from(content) : content
  const { chunk = 64 * 1024, ...rest } = given
  return {
    where,
    ...rest,
    async *open() {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk)
    },
  }
}

/** Everything found in a source. */
export async function foundIn(source: Source, options?: ReadingOptions): Promise<readonly Found[]> {
  const found: Found[] = []
  for await (const each of reportsIn(source, options)) found.push(each)
  return found
}

/** The first report found; what was found instead where there is none. */
export async function reportIn(source: Source, options?: ReadingOptions): Promise<FoundReport> {
  const found = await foundIn(source, options)
  const report = found.find((each) => each.kind === "report")
  if (report === undefined) throw new Error(`no report, but ${JSON.stringify(found)}`)
  return report
}

/** What was found in one line each: "report Text", "unread where: wrong", "passed why". */
export const shown = (found: readonly Found[]): readonly string[] =>
  found.map((each) => {
    if (each.kind === "report") return `report ${each.text}`
    if (each.kind === "passed") return `passed ${each.why}`
    return `unread ${each.where}: ${each.wrong}`
  })
