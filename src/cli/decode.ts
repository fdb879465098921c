import { isDay } from "../model/day.ts"
import type { Told } from "../model/report.ts"
import { Trouble } from "../model/trouble.ts"

const example = `an example: {"text": "Spain will stay, Sánchez said.", "published": "2024-03-12"}`

/** Text of a report from bytes. Says so where they are no text. */
export function decodeText(bytes: Uint8Array, where: string): string {
  if (bytes.subarray(0, 4096).includes(0)) {
    const todo = "Save it as plain text (UTF-8) first; PDF, Word and pictures are not read."
    throw new Trouble("unreadInput", where, "this is no text file, it holds zero bytes", todo)
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    if (text.trim() === "") {
      throw new Trouble("unreadInput", where, "nothing in it", "Give a file that holds a report.")
    }
    return text
  } catch (error) {
    if (error instanceof Trouble) throw error
    const at = firstBadByte(bytes)
    const near = new TextDecoder("latin1").decode(bytes.subarray(Math.max(0, at - 20), at + 20))
    const wrong = `not UTF-8 at byte ${at}, near "${near.replace(/\s+/gu, " ")}"`
    throw new Trouble("unreadInput", where, wrong, "Convert it: iconv -f latin1 -t utf-8 FILE")
  }
}

function firstBadByte(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (isStartOfText(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  return low
}

function isStartOfText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** A day that exists, as an option or a line gives it. */
export function decodeDay(day: string, where: string): string {
  if (isDay(day)) return day
  const todo = "Write the day the report was published as YYYY-MM-DD, for example 2024-03-12."
  throw new Trouble("usage", where, `"${day}" is no day of the calendar`, todo)
}

const wordsFields = ["title", "outlet", "url"] as const

/** One line of a JSONL stream: its text and what is told of it. */
export function decodeLine(line: string, number: number): { text: string; told: Told } {
  const fail = (wrong: string): never => {
    const excerpt = line.length > 60 ? `${line.slice(0, 60)}…` : line
    throw new Trouble("unreadInput", `line ${number}`, `${wrong}: ${excerpt}`, example)
  }
  let fields: unknown
  try {
    fields = JSON.parse(line)
  } catch {
    fail("not JSON")
  }
  if (typeof fields !== "object" || fields === null || Array.isArray(fields)) {
    return fail("not a JSON object")
  }
  const values = new Map<string, unknown>(Object.entries(fields))
  const wordsOf = (name: string): string | undefined => {
    const value = values.get(name) ?? undefined
    if (value !== undefined && typeof value !== "string") return fail(`"${name}" is not a string`)
    return value
  }
  const text = wordsOf("text") ?? fail('no "text"')
  const id = values.get("id") ?? undefined
  if (id !== undefined && typeof id !== "string" && typeof id !== "number") {
    return fail('"id" is neither a string nor a number')
  }
  const published = wordsOf("published")?.slice(0, 10)
  if (published !== undefined && !isDay(published)) fail(`"published" is no day YYYY-MM-DD`)
  return {
    text,
    told: {
      ...(id === undefined ? {} : { ref: String(id) }),
      ...(published === undefined ? {} : { published }),
      ...Object.fromEntries(
        wordsFields.flatMap((name) => {
          const value = wordsOf(name)
          return value === undefined ? [] : [[name, value]]
        }),
      ),
    },
  }
}
