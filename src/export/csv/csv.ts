import type { Format } from "../format.ts"
import type { RecordSource } from "../record.ts"
import { chosenTables } from "../tables/chosen.ts"
import type { Cells, Column, Table } from "../tables/table.ts"
import { cellOf } from "./cell.ts"

/** Without it, spreadsheets take the file for an old code page: "Ã©" for "é". */
const byteOrderMark = "\ufeff"

const lineOf = (cells: Cells, columns: readonly Pick<Column<never>, "type">[]): string =>
  `${cells.map((cell, at) => cellOf(cell, columns[at]?.type ?? "text")).join(",")}\r\n`

function* linesOf(table: Table, record: RecordSource): Iterable<string> {
  yield byteOrderMark +
    lineOf(
      table.columns.map(({ name }) => name),
      [],
    )
  for (const cells of table.rows(record)) yield lineOf(cells, table.columns)
}

/** Tables for spreadsheets, by RFC 4180. */
export const csv: Format = {
  id: "csv",
  title: "CSV",
  holds: "One table a kind of entry, for spreadsheets and statistics.",
  mediaType: "text/csv; charset=utf-8; header=present",
  ending: ".csv",
  folder: true,
  needs: [],
  async *files(record, options) {
    for (const table of chosenTables(options)) {
      yield { path: `${table.id}.csv`, content: linesOf(table, record) }
    }
  },
}
