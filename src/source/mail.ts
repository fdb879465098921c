import { allBytes } from "./bytes.ts"
import { dayTold } from "./day-told.ts"
import type { Context, Format, Input } from "./format.ts"
import { excerptOf, type Found, Unreadable } from "./found.ts"

/** Types of attachments that may hold a report. */
const readable = /^(?:application\/pdf|message\/rfc822|text\/(?:plain|html|markdown))$/u

/** Header lines of which a mail has some and a text has none. */
const header =
  /^(?:received|from|to|date|subject|message-id|mime-version|return-path|delivered-to|reply-to|x-[\w-]+|dkim-signature|content-type):/iu

/** A mail as its program saves it; what is attached to it is read too. */
export const mail: Format = {
  id: "mail",
  name: "a mail",
  mediaTypes: ["message/rfc822"],
  endings: [".eml"],
  sniff: ({ text }) => {
    const lines = text.split(/\r?\n/u, 40)
    const end = lines.indexOf("")
    const heads = lines.slice(0, end < 0 ? lines.length : end).filter((line) => header.test(line))
    return header.test(lines[0] ?? "") && heads.length >= 3
  },
  async *read(input, context) {
    const bytes = await allBytes(input, context.limits.document)
    const letter = await opened(bytes)
    const text = await bodyOf(letter)
    if (text !== "") {
      const told = toldBy(letter, input.url)
      yield {
        kind: "report",
        text,
        told,
        original: { bytes, mediaType: "message/rfc822" },
        where: input.where,
      }
    }
    yield* attachments(letter, input, context)
    if (text === "" && letter.attachments.length === 0) {
      throw new Unreadable(
        "a mail without words",
        "Nothing can be read of it.",
        excerptOf(letter.subject ?? ""),
      )
    }
  },
}

type Letter = import("postal-mime").Email

async function opened(bytes: Uint8Array): Promise<Letter> {
  const { default: PostalMime } = await import("postal-mime")
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 50, attachmentEncoding: "arraybuffer" })
  } catch (error) {
    const wrong = `no mail that can be taken apart: ${error instanceof Error ? error.message : ""}`
    throw new Unreadable(excerptOf(wrong), "Save its text and add that.")
  }
}

/** A text part this much shorter than the HTML is a note that says to look at the HTML. */
const muchShorter = 0.5

async function bodyOf({ text = "", html = "" }: Letter): Promise<string> {
  const plain = text.replace(/\r\n?/gu, "\n").replaceAll("\0", "").trim()
  if (html === "") return plain
  const { textOfMarkup } = await import("./html/markup.ts")
  const marked = await textOfMarkup(html.replaceAll("\0", ""))
  return plain.length < marked.length * muchShorter ? marked : plain
}

function toldBy({ subject, from, date, messageId }: Letter, url: string | undefined) {
  const published = dayTold(date)
  const outlet = from?.name?.trim()
  const title = subject?.replace(/\s+/gu, " ").trim()
  return {
    ...(messageId !== undefined && messageId !== "" && { ref: messageId }),
    ...(title !== undefined && title !== "" && { title }),
    ...(url !== undefined && { url }),
    ...(outlet !== undefined && outlet !== "" && { outlet }),
    ...(published !== undefined && { published }),
  }
}

async function* attachments(
  { attachments }: Letter,
  { where }: Input,
  context: Context,
): AsyncGenerator<Found> {
  for (const [index, { mimeType, filename, content }] of attachments.entries()) {
    const inside = `${where}, attachment ${filename ?? index + 1}`
    const bytes = typeof content === "string" ? Buffer.from(content) : new Uint8Array(content)
    if (readable.test(mimeType))
      yield* context.within({ where: inside, bytes, mediaType: mimeType })
    else yield { kind: "passed", where: inside, why: `${mimeType} holds no report` }
  }
}
