import { allBytes } from "../bytes.ts"
import { decodeText } from "../charset.ts"
import type { Format } from "../format.ts"
import { excerptOf, type FoundReport, Unreadable } from "../found.ts"
import { factsOf } from "./facts.ts"
import { mainText } from "./main-text.ts"
import { parsePage } from "./page.ts"

/** A web page as it was served. */
export const html: Format = {
  id: "html",
  name: "a web page",
  mediaTypes: ["text/html", "application/xhtml+xml"],
  endings: [".html", ".htm", ".xhtml"],
  sniff: ({ text }) =>
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html)\b/iu.test(text),
  async *read(input, { limits }) {
    const bytes = await allBytes(input, limits.document)
    const page = await reportInPage(decodeText(bytes, input.charset), input.url)
    const original = { bytes, mediaType: input.mediaType ?? "text/html" }
    yield { kind: "report", ...page, original, where: input.where }
  },
}

/** The report that a page shows: its main text, headline, day, outlet and address. */
export async function reportInPage(
  source: string,
  url?: string,
): Promise<Pick<FoundReport, "text" | "told">> {
  const page = await parsePage(source, url)
  const { told, body } = factsOf(page.document, url)
  const text = mainText(page, body)
  if (text !== "") return { text, told }
  throw new Unreadable(
    "the page shows no text of its own",
    "It may need scripts to show it: save the text from a browser and add that.",
    excerptOf(told.title ?? source),
  )
}
