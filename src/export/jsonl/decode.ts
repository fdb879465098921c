import { decisionShape } from "./decision-shape.ts"
import { lineVersion, type RecordLine } from "./line.ts"
import { readingShape } from "./reading-shape.ts"
import {
  byWord,
  id,
  listOf,
  Misshapen,
  number,
  object,
  oneOf,
  optional,
  partialDay,
  type Shape,
  text,
  time,
} from "./shape.ts"
import { checkWhole } from "./whole.ts"

const judgement = object({
  id,
  about: oneOf("party", "entry", "report"),
  left: text,
  right: text,
  verdict: oneOf("same", "different", "unsure"),
  tie: optional(object({ kind: oneOf("partOf", "renews"), of: oneOf("left", "right") })),
  score: optional(number),
  why: text,
  compared: optional(listOf(object({ feature: text, left: text, right: text, weight: number }))),
  by: optional(text),
  at: time,
})

const kind = text

const line: Shape = byWord("kind", {
  record: object({ kind, version: oneOf(lineVersion), asOf: optional(partialDay) }),
  reading: object({ kind, added: optional(time), reading: readingShape }),
  judgement: object({ kind, judgement }),
  decision: object({ kind, decision: decisionShape }),
})

/** A line of a record's JSONL that is not what OnRecord writes. */
export class UndecodableLine extends Error {
  /** "line 12, reading.entries[3].span" */
  readonly where: string
  readonly wrong: string
  readonly todo: string
  constructor(where: string, wrong: string, todo: string) {
    super(`${where}: ${wrong}\n  ${todo}`)
    this.where = where
    this.wrong = wrong
    this.todo = todo
  }
}

const mend = "mend the line, or export the record again"

/**
 * One line, checked from end to end: shapes, ids that lead somewhere, spans inside the text. The
 * object is given back as it stood, so that it writes the same line again.
 */
export function decodeLine(written: string, number: number): RecordLine {
  const value = parsed(written, number)
  try {
    line(value, "")
    const decoded = value as RecordLine
    if (decoded.kind === "reading") checkWhole(decoded.reading, "reading")
    return decoded
  } catch (error) {
    if (!(error instanceof Misshapen)) throw error
    throw new UndecodableLine(
      `line ${number}, ${error.at === "" ? "the whole" : error.at}`,
      error.message,
      error.at === "version"
        ? "read it with the version of OnRecord that wrote it, or newer"
        : mend,
    )
  }
}

function parsed(written: string, number: number): unknown {
  try {
    return JSON.parse(written)
  } catch (error) {
    const wrong = error instanceof Error ? error.message : String(error)
    throw new UndecodableLine(`line ${number}`, `is no JSON: ${wrong}`, mend)
  }
}
