import { allBytes } from "./bytes.ts"
import { decodeText } from "./charset.ts"
import type { Format } from "./format.ts"
import { Unreadable } from "./found.ts"

/** A text without markup: one report. */
export const plainText: Format = {
  id: "text",
  name: "plain text",
  mediaTypes: ["text/plain"],
  endings: [".txt", ".text"],
  sniff: () => false,
  async *read(input, { limits }) {
    const bytes = await allBytes(input, limits.document)
    const text = withBreaks(decodeText(bytes, input.charset))
    if (text.trim() === "") {
      throw new Unreadable("nothing in it", "Give a file that holds a report.")
    }
    const told = input.url === undefined ? {} : { url: input.url }
    const original = { bytes, mediaType: "text/plain" }
    yield { kind: "report", text, told, original, where: input.where }
  },
}

/** Line breaks as everywhere else: those of Windows and of old Macs are one sign. */
const withBreaks = (text: string): string => text.replace(/\r\n?/gu, "\n")
