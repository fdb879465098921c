import { Readable } from "node:stream"
import type { CsvError, Parser } from "csv-parse"
import { damaged, sizeInWords } from "../bytes.ts"
import { decodeText } from "../charset.ts"
import type { Context, Format, Input, Piece } from "../format.ts"
import { excerptOf, type Found, Unreadable, unreadFrom } from "../found.ts"
import { reportInRow } from "./columns.ts"

/** A table with a line of names, one report a row. */
export const csv: Format = {
  id: "csv",
  name: "a table (CSV)",
  mediaTypes: ["text/csv", "text/tab-separated-values", "application/csv"],
  endings: [".csv", ".tsv", ".tab"],
  sniff: () => false,
  async *read(input, context) {
    const table = await openTable(input, context)
    let names: readonly string[] | undefined
    // Held back until something else has come: what stands last may have been cut off.
    let last: Row | undefined
    let any = false
    for await (const item of inOrder(table)) {
      if (names === undefined && "record" in item) {
        names = item.record.map((cell) => cellText(cell).trim())
        continue
      }
      any = true
      if (last !== undefined && names !== undefined) yield found(last, names, input, context)
      last = "record" in item ? item : undefined
      if ("unread" in item) yield item.unread
    }
    const damage = table.damage()
    if (damage !== undefined) yield unreadFrom(damage, input.where)
    else if (last !== undefined && names !== undefined) yield found(last, names, input, context)
    else if (!any) {
      throw new Unreadable("no row under the line of names", "Give a table with a line of names.")
    }
  },
}

/** Rows and what are none, as they stand: the parser tells of these before it gives those. */
async function* inOrder({ parser, skipped }: Table): AsyncGenerator<Row | Skipped> {
  try {
    for await (const row of parser as AsyncIterable<Row>) {
      while (skipped[0] !== undefined && skipped[0].line < row.info.lines) {
        yield* skipped.splice(0, 1)
      }
      yield row
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error && String(error.code).startsWith("CSV_"))) {
      throw error
    }
    throw new Unreadable(excerptOf(error.message), "The rows before were read; mend this one.")
  }
  yield* skipped
}

interface Skipped {
  readonly line: number
  readonly unread: Found
}

interface Row {
  readonly record: readonly string[]
  readonly raw: string
  readonly info: { readonly lines: number }
}

interface Table {
  readonly parser: Parser
  /** Rows that are no rows, told as they come. */
  readonly skipped: Skipped[]
  damage(): Unreadable | undefined
}

async function openTable(input: Input, { limits }: Context): Promise<Table> {
  const { parse } = await import("csv-parse")
  const skipped: Skipped[] = []
  let damage: Unreadable | undefined
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(input.head),
    // One sign a byte: which encoding a cell is in is seen when it is whole.
    encoding: "latin1",
    info: true,
    raw: true,
    max_record_size: limits.line,
    skip_empty_lines: true,
    skip_records_with_error: true,
  })
  parser.on("skip", (error: CsvError, raw?: string) => {
    const line = startOf(Number(error.lines), raw)
    const where = `${input.where}, line ${line}`
    skipped.push({ line, unread: unreadFrom(troubleIn(error, raw, limits.line), where) })
  })
  async function* bytes(pieces: AsyncIterable<Piece>) {
    for await (const piece of pieces) {
      if ("damage" in piece) {
        damage = damaged(piece)
        return
      }
      yield piece.bytes
    }
  }
  Readable.from(bytes(input.pieces()))
    .on("error", (error) => parser.destroy(error))
    .pipe(parser)
  return { parser, skipped, damage: () => damage }
}

/** The line that a row begins on, told by the one that it ends on. */
const startOf = (line: number, raw = ""): number => line - (raw.trimEnd().split("\n").length - 1)

const delimiters = [",", ";", "\t", "|"]

/** The sign that the line of names has most often. */
function delimiterOf(head: Uint8Array): string {
  const [line = ""] = new TextDecoder("latin1").decode(head).split(/\r?\n|\r/u, 1)
  const counts = delimiters.map((sign) => line.split(sign).length)
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ","
}

const reasons: Readonly<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: "it has another number of cells than the line of names",
  CSV_QUOTE_NOT_CLOSED: "a quotation mark is opened and not closed",
  CSV_INVALID_CLOSING_QUOTE: "something stands between a closing quotation mark and the next cell",
  INVALID_OPENING_QUOTE: "a quotation mark stands inside a cell that has none around it",
}

function troubleIn(error: CsvError, raw: string | undefined, limit: number): Unreadable {
  const wrong =
    error.code === "CSV_MAX_RECORD_SIZE"
      ? `a row of over ${sizeInWords(limit)}`
      : (reasons[error.code] ?? "not a row of this table")
  const todo = 'Put cells into quotation marks, and write each mark inside a cell twice ("").'
  return new Unreadable(wrong, todo, raw === undefined ? undefined : excerptOf(cellText(raw)))
}

const cellText = (cell: string): string => decodeText(Buffer.from(cell, "latin1"))

function found(
  { record, raw, info }: Row,
  names: readonly string[],
  input: Input,
  context: Context,
): Found {
  const where = `${input.where}, line ${startOf(info.lines, raw)}`
  const bytes = Buffer.from(raw, "latin1")
  try {
    const row = Object.fromEntries(
      names.map((name, index) => [name, cellText(record[index] ?? "")]),
    )
    const report = reportInRow(row, context.options.columns)
    return { kind: "report", ...report, original: { bytes, mediaType: "text/csv" }, where }
  } catch (error) {
    return unreadFrom(error, where, bytes)
  }
}
