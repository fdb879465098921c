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
  const { told, text } = await takenApart(source, url)
  if (text !== "") return { text, told }
  throw new Unreadable(
    "the page shows no text of its own",
    "It may need scripts to show it: save the text from a browser and add that.",
    excerptOf(told.title ?? source),
  )
}

/** What the page holds. Where the libraries give up on what is hardly a page, that is said. */
async function takenApart(
  source: string,
  url: string | undefined,
): Promise<Pick<FoundReport, "text" | "told">> {
  try {
    const page = await parsePage(source, url)
    const { told, body } = factsOf(page.document, url)
    return { told, text: mainText(page, body) }
  } catch (error) {
    // Deep nesting ends the stack, which is told as what it is.
    if (error instanceof Unreadable || error instanceof RangeError) throw error
    const said = error instanceof Error ? error.message : ""
    const todo = "Save its text from a browser and add that."
    throw new Unreadable(`the page cannot be taken apart: ${excerptOf(said)}`, todo)
  }
}
