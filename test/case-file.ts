import type { Fields } from "./plain.ts"

/** One expectation of a case: an item that must be read, or must not. */
export interface Expectation {
  readonly line: number
  readonly wants: "one" | "none" | "only"
  readonly kind: string
  readonly fields: Fields
}

/** One report of a case file, with what must be read from it. */
export interface Case {
  readonly file: string
  readonly line: number
  readonly shows: string
  readonly outlet?: string
  readonly published?: string
  readonly text: string
  readonly expectations: readonly Expectation[]
}

const kinds = new Set(
  "statement meeting commitment event figure finding party date quantity report".split(" "),
)

/** Reads a case file; see test/cases/README.md for its form. Throws with file and line. */
export function parseCases(file: string, source: string): readonly Case[] {
  const cases: Case[] = []
  let lines: string[] = []
  let first = 1
  const close = () => {
    if (lines.some((line) => line.trim() !== "")) cases.push(parseCase(file, first, lines))
  }
  for (const [index, line] of source.split("\n").entries()) {
    if (/^-{4,}\s*$/u.test(line)) {
      close()
      lines = []
      first = index + 2
    } else lines.push(line)
  }
  close()
  return cases
}

function parseCase(file: string, first: number, lines: readonly string[]): Case {
  const fail = (at: number, what: string): never => {
    throw new Error(`${file}:${first + at}: ${what}\n  ${lines[at] ?? ""}`)
  }
  const start = lines.findIndex((line) => line.trim() !== "")
  const head = lines.findIndex((line, at) => at >= start && !line.startsWith("#"))
  const shows = lines.slice(start, head).map((line) => line.replace(/^#\s*/u, ""))
  if (shows.length === 0) fail(start, 'a case begins with a line "# what it shows"')
  const told = /^(?<outlet>.+?)\s+(?<day>-|\d{4}-\d\d-\d\d)$/u.exec(lines[head]?.trim() ?? "")
  if (!told?.groups) fail(head, 'after the "#" line comes "outlet YYYY-MM-DD", "-" where unknown')
  const { outlet, day } = told?.groups ?? {}
  const arrow = lines.findIndex((line) => line.trim() === "==>")
  if (arrow < 0) fail(head, 'no line "==>" between the text and what is expected of it')
  const text = lines.slice(head + 1, arrow).join("\n")
  const expectations = lines.flatMap((line, at) =>
    at <= arrow || line.trim() === "" || line.startsWith("#")
      ? []
      : [parseExpectation(line, first + at, (what) => fail(at, what))],
  )
  return {
    file,
    line: first + start,
    shows: shows.join(" "),
    ...(outlet === undefined || outlet === "-" ? {} : { outlet }),
    ...(day === undefined || day === "-" ? {} : { published: day }),
    text: text.replace(/^\n+|\s+$/gu, ""),
    expectations,
  }
}

function parseExpectation(
  source: string,
  line: number,
  fail: (what: string) => never,
): Expectation {
  const {
    wants = "one",
    kind = "",
    rest = "",
  } = /^(?:(?<wants>no|only)\s+)?(?<kind>[a-z]+)\b(?<rest>.*)$/u.exec(source.trim())?.groups ?? {}
  const everyKind = wants === "only" && kind === "all"
  if (!kinds.has(kind) && !everyKind) fail(`"${kind}" is none of ${[...kinds].join(", ")}`)
  if (wants === "only" && rest.trim() !== "") fail('"only" is followed by a kind, nothing else')
  return {
    line,
    wants: wants === "no" ? "none" : wants === "only" ? "only" : "one",
    kind,
    fields: parseFields(rest, fail),
  }
}

const pair = /\s+(?<key>[A-Za-z]+)=(?:"(?<quoted>(?:[^"\\]|\\.)*)"|(?<bare>[^\s"]+))/uy

function parseFields(source: string, fail: (what: string) => never): Fields {
  const fields: Record<string, string> = {}
  let at = 0
  while (source.slice(at).trim() !== "") {
    pair.lastIndex = at
    const { key, quoted, bare } = pair.exec(source)?.groups ?? {}
    if (key === undefined) return fail(`not a key=value: ${source.slice(at).trim()}`)
    if (fields[key] !== undefined) fail(`"${key}" is given twice`)
    fields[key] = bare ?? (quoted ?? "").replaceAll(/\\(.)/gu, "$1")
    at = pair.lastIndex
  }
  return fields
}
