import { allBytes } from "./bytes.ts"
import type { Format } from "./format.ts"
import { Unreadable } from "./found.ts"

/** Pages that are read; a longer document is a book. */
const mostPages = 500

/** A release as PDF. Its text only: pictures of pages would have to be recognised first. */
export const pdf: Format = {
  id: "pdf",
  name: "a PDF document",
  mediaTypes: ["application/pdf"],
  endings: [".pdf"],
  sniff: ({ text }) => /^[\s\S]{0,1000}?%PDF-\d/u.test(text) && !text.startsWith("<"),
  async *read(input, { limits }) {
    const bytes = await allBytes(input, limits.document)
    const { text, title } = await documentIn(bytes)
    if (text === "") {
      throw new Unreadable(
        "a PDF without text, perhaps scanned",
        "Recognise its text first, for example with ocrmypdf.",
      )
    }
    const told = {
      ...(title !== undefined && { title }),
      ...(input.url !== undefined && { url: input.url }),
    }
    const original = { bytes, mediaType: "application/pdf" }
    yield { kind: "report", text, told, original, where: input.where }
  },
}

async function documentIn(bytes: Uint8Array): Promise<{ text: string; title?: string }> {
  const { getDocumentProxy } = await import("unpdf")
  try {
    // A copy, for the library keeps what it is given.
    const document = await getDocumentProxy(Uint8Array.from(bytes), {
      isEvalSupported: false,
      verbosity: 0,
    })
    try {
      const pages: string[] = []
      for (let page = 1; page <= Math.min(document.numPages, mostPages); page++) {
        const { items } = await (await document.getPage(page)).getTextContent()
        pages.push(paragraphsOf(items.flatMap((item) => ("str" in item ? [item] : []))))
      }
      const title = titleOf(await document.getMetadata().catch(() => undefined))
      const text = joined(pages)
      return { text, ...(title !== undefined && { title }) }
    } finally {
      await document.loadingTask.destroy()
    }
  } catch (error) {
    const said = error instanceof Error ? error.message : ""
    const wrong = /password/iu.test(said)
      ? "the PDF is locked by a password"
      : `a damaged PDF: ${said}`
    throw new Unreadable(wrong, "Open it in a viewer, save its text and add that.")
  }
}

/** A piece of a line as the PDF places it. */
interface Piece {
  readonly str: string
  readonly hasEOL: boolean
  readonly height: number
  readonly transform: readonly number[]
}

/** A gap between lines over so many line heights begins a paragraph. */
const paragraphGap = 1.6

/** Lines of a page, with an empty line where the page leaves one. */
function paragraphsOf(pieces: readonly Piece[]): string {
  let text = ""
  let line = ""
  let before: number | undefined
  for (const { str, hasEOL, height, transform } of pieces) {
    const level = transform[5] ?? 0
    if (line === "" && str.trim() !== "") {
      const size = height > 0 ? height : Math.abs(transform[3] ?? 0)
      const gap = before === undefined ? 0 : Math.abs(before - level)
      if (text !== "") text += gap > size * paragraphGap ? "\n\n" : "\n"
      before = level
    }
    line += str
    if (hasEOL) {
      text += line.trim()
      line = ""
    }
  }
  return `${text}${line.trim()}`.replace(/\n{3,}/gu, "\n\n").trim()
}

/** A sentence goes on over the edge of a page, a paragraph does not. */
const joined = (pages: readonly string[]): string =>
  pages
    .filter((page) => page !== "")
    .reduce(
      (text, page) =>
        text === "" ? page : `${text}${/[.!?”"’]$/u.test(text) ? "\n\n" : "\n"}${page}`,
      "",
    )
    .replaceAll("\0", "")

function titleOf(metadata: { readonly info: unknown } | undefined): string | undefined {
  const info = metadata?.info
  if (typeof info !== "object" || info === null || !("Title" in info)) return undefined
  const title = typeof info.Title === "string" ? info.Title.trim() : ""
  // Programs leave their own names and those of files as titles.
  return title === "" || /^(?:microsoft word|untitled|slide \d|\S+\.\w{2,4}$)/iu.test(title)
    ? undefined
    : title
}
