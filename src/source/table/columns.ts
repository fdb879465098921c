import type { Told } from "../../model/report.ts"
import { dayTold } from "../day-told.ts"
import { excerptOf, Unreadable } from "../found.ts"

/** What a report is made of, each with the name of the column that holds it. */
export type Columns = Partial<Readonly<Record<Part, string>>>

type Part = "text" | "ref" | "title" | "url" | "outlet" | "published"

/** Names that columns have by themselves, the likeliest first; without case, spaces and signs. */
const usual: Readonly<Record<Part, readonly string[]>> = {
  text: "text body fulltext content articletext articlebody articlecontent maintext bodytext story article cleantext".split(
    " ",
  ),
  ref: "ref id uuid guid articleid docid documentid key".split(" "),
  title: "title headline articletitle subject heading".split(" "),
  url: "url link href articleurl weburl sourceurl permalink address uri".split(" "),
  outlet:
    "outlet publisher publication newspaper source sourcename sitename site media medium domain".split(
      " ",
    ),
  published:
    "published date publishedat publisheddate publicationdate publishdate datepublished pubdate day datetime created createdat timestamp".split(
      " ",
    ),
}

const parts = Object.keys(usual) as readonly Part[]

/** One row: values by the name of their column. */
export type Row = Readonly<Record<string, unknown>>

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z]/gu, "")

/** Which column holds what: as was said, else by its name. */
export function columnsOf(names: readonly string[], said: Columns = {}): Columns {
  const known = new Map(names.map((name) => [bare(name), name]).toReversed() as [string, string][])
  const taken = new Set(Object.values(said))
  return Object.fromEntries(
    parts.flatMap((part) => {
      const name =
        said[part] ??
        usual[part]
          .map((each) => known.get(each))
          .find((each) => each !== undefined && !taken.has(each))
      return name === undefined ? [] : [[part, name]]
    }),
  )
}

/** The report that a row tells. */
export function reportInRow(row: Row, said: Columns | undefined): { text: string; told: Told } {
  const names = Object.keys(row)
  const columns = columnsOf(names, said)
  const cellOf = (part: Part): string | undefined => wordsIn(row, columns[part])
  if (columns.text === undefined) {
    throw new Unreadable(
      "no column has a name that says it holds the text",
      "Say which column does, for example text=body.",
      excerptOf(`columns: ${names.join(", ")}`),
    )
  }
  const text = cellOf("text")
  if (text === undefined || text.trim() === "") {
    throw new Unreadable(
      `no text in "${columns.text}"`,
      'Each report needs its text; an example: {"text": "Spain will stay, Sánchez said.", "published": "2024-03-12"}',
      excerptOf(JSON.stringify(row)),
    )
  }
  const told = parts.flatMap((part) => {
    const value = part === "text" ? undefined : cellOf(part)
    if (value === undefined || value.trim() === "") return []
    return [[part, part === "published" ? publishedOn(value) : value.trim()]]
  })
  return { text, told: Object.fromEntries(told) }
}

function publishedOn(value: string): string {
  const day = dayTold(value)
  if (day !== undefined) return day
  const todo = "Write days as YYYY-MM-DD, for example 2024-03-12."
  throw new Unreadable("the day it was published on cannot be understood", todo, excerptOf(value))
}

/** A cell as words. Objects are asked for their name: {"source": {"name": "Reuters"}}. */
function wordsIn(row: Row, name: string | undefined): string | undefined {
  const value = name === undefined || !Object.hasOwn(row, name) ? undefined : row[name]
  if (value === undefined || value === null) return undefined
  if (typeof value === "string") return value
  if (typeof value === "number") return String(value)
  if (typeof value === "object" && "name" in value && typeof value.name === "string")
    return value.name
  const wrong = `"${name}" holds neither words nor a number`
  throw new Unreadable(wrong, "Give the value as a string.", excerptOf(JSON.stringify(value)))
}
