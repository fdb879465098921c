import type { Told } from "../model/report.ts"
import { allBytes } from "./bytes.ts"
import { decodeText } from "./charset.ts"
import { dayTold } from "./day-told.ts"
import type { Format } from "./format.ts"
import { Unreadable } from "./found.ts"

/** A text with Markdown's marks, which are taken off. */
export const markdown: Format = {
  id: "markdown",
  name: "Markdown",
  mediaTypes: ["text/markdown", "text/x-markdown"],
  endings: [".md", ".markdown", ".mdown"],
  sniff: () => false,
  async *read(input, { limits }) {
    const bytes = await allBytes(input, limits.document)
    const source = decodeText(bytes, input.charset).replace(/\r\n?/gu, "\n")
    const { fields, body } = frontMatter(source)
    const heading = /^#\s+(?<words>.+?)\s*#*$/mu.exec(body)
    // The first heading is the headline where nothing else is.
    const title = fields.get("title") ?? fields.get("headline") ?? heading?.groups?.words
    const opens = heading !== null && body.slice(0, heading.index).trim() === ""
    const text = plainOf(opens ? body.slice(heading.index + heading[0].length) : body)
    if (text === "") throw new Unreadable("nothing in it", "Give a file that holds a report.")
    const told = toldBy(fields, title === undefined ? undefined : inline(title), input.url)
    const original = { bytes, mediaType: "text/markdown" }
    yield { kind: "report", text, told, original, where: input.where }
  },
}

function toldBy(
  fields: ReadonlyMap<string, string>,
  title: string | undefined,
  address: string | undefined,
): Told {
  const first = (...names: readonly string[]) => names.map((name) => fields.get(name)).find(Boolean)
  const published = dayTold(first("published", "date", "pubdate", "publishdate"))
  const outlet = first("outlet", "publisher", "source", "site")
  const url = first("url", "link", "canonical", "canonical_url") ?? address
  const ref = first("id", "ref")
  return {
    ...(ref !== undefined && { ref }),
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { published }),
  }
}

const fenced =
  /^(?<fence>---|\+\+\+)\n(?<fields>[\s\S]{0,20000}?)\n(?:\k<fence>|\.\.\.)[ \t]*(?:\n|$)/u

/** The lines "name: value" (YAML) or "name = value" (TOML) before the text; lists are passed by. */
function frontMatter(source: string): { fields: ReadonlyMap<string, string>; body: string } {
  const found = fenced.exec(source)
  const fields = new Map<string, string>()
  for (const line of found?.groups?.fields?.split("\n") ?? []) {
    const field = /^(?<name>[\w-]+)[ \t]*[:=][ \t]*(?<value>\S.*)$/u.exec(line)?.groups
    if (field === undefined) continue
    fields.set(
      (field.name ?? "").toLowerCase(),
      (field.value ?? "").trim().replace(/^(["'])(.*)\1$/u, "$2"),
    )
  }
  return { fields, body: source.slice(found?.[0].length ?? 0) }
}

/** Marks of whole lines, in the order in which they are taken off. */
const lineMarks: readonly (readonly [mark: RegExp, instead: string])[] = [
  [/^[ \t]*(?:```|~~~).*$/gmu, ""],
  [/^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$/gmu, "$1"],
  [/^(.+)\n(?:=+|-{2,})[ \t]*$/gmu, "$1"], // a heading that is underlined
  [/^ {0,3}(?:[*_-][ \t]*){3,}$/gmu, ""],
  [/^ {0,3}\[[^\]]+\]:[ \t]+\S+.*$/gmu, ""], // where a link of the text leads
  [/^[ \t]*(?:>[ \t]?)+/gmu, ""],
  [/^([ \t]*)[*+][ \t]+/gmu, "$1- "],
  [/^\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*$/gmu, ""], // the rule under a table's head
  [/^\|[ \t]*(.*?)[ \t]*\|[ \t]*$/gmu, "$1"],
]

/** Marks inside lines. */
const inlineMarks: readonly (readonly [mark: RegExp, instead: string])[] = [
  [/!\[([^\][]*)\]\([^()\s]*(?:[ \t]+"[^"]*")?\)/gu, ""],
  [/\[([^\][]+)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:[ \t]+"[^"]*")?\)/gu, "$1"],
  [/\[([^\][]+)\]\[[^\][]*\]/gu, "$1"],
  [/<(https?:[^>\s]+)>/gu, "$1"],
  [/<\/?[a-z][^<>]*>/giu, ""],
  [/(\*\*|__)(?=\S)([^\n]*?\S)\1/gu, "$2"],
  [/(?<![\w*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?!\w)/gu, "$1"],
  [/(?<!\w)_(?=[^\s_])([^_\n]*[^\s_])_(?!\w)/gu, "$1"],
  [/~~([^~\n]+)~~/gu, "$1"],
  [/`([^`\n]+)`/gu, "$1"],
  [/\\([\\`*_{}[\]()#+.!~>|-])/gu, "$1"],
]

const replaced = (
  text: string,
  marks: readonly (readonly [mark: RegExp, instead: string])[],
): string => marks.reduce((rest, [mark, instead]) => rest.replace(mark, instead), text)

const inline = (text: string): string => replaced(text, inlineMarks).trim()

/** The words that a reader of the finished page sees. */
const plainOf = (source: string): string =>
  // Long runs of blanks are told apart from short ones by nobody, and would make the marks slow.
  inline(replaced(withoutComments(source.replace(/[ \t]{5,}/gu, "    ")), lineMarks))
    .replace(/[ \t]+$/gmu, "")
    .replace(/\n{3,}/gu, "\n\n")
    .trim()

/** One that is not closed hides all that follows, as in the finished page. */
const withoutComments = (source: string): string =>
  source
    .split("<!--")
    .map((part, index) => (index === 0 ? part : part.split("-->").slice(1).join("-->")))
    .join("")
