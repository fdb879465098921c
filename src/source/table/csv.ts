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
    let before: Row | undefined
    for await (const row of table.parser as AsyncIterable<Row>) {
      for (const each of table.skipped.splice(0)) yield each
      if (names === undefined) names = row.record.map((cell) => cellText(cell).trim())
      else {
        if (before !== undefined) yield found(before, names, input, context)
        before = row
      }
    }
    yield* table.skipped
    const damage = table.damage()
    // The row before the damage may have been cut off, however whole it looks.
    if (damage !== undefined) yield unreadFrom(damage, input.where)
    else if (before !== undefined && names !== undefined) yield found(before, names, input, context)
    else if (table.skipped.length === 0) {
      throw new Unreadable("no row under the line of names", "Give a table with a line of names.")
    }
  },
}

interface Row {
  readonly record: readonly string[]
  readonly raw: string
  readonly info: { readonly lines: number }
}

interface Table {
  readonly parser: Parser
  /** Rows that are no rows, told as they come. */
  readonly skipped: Found[]
  damage(): Unreadable | undefined
}

async function openTable(input: Input, { limits }: Context): Promise<Table> {
  const { parse } = await import("csv-parse")
  const skipped: Found[] = []
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
    skipped.push(
      unreadFrom(troubleIn(error, raw, limits.line), `${input.where}, line ${error.lines}`),
    )
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
  const where = `${input.where}, line ${info.lines}`
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
