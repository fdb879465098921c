import type { Format } from "../format.ts"
import type { RecordSource } from "../record.ts"
import { chosenTables } from "../tables/chosen.ts"
import type { Cells, Table } from "../tables/table.ts"
import { fileColumns } from "./columns.ts"

type Library = typeof import("hyparquet-writer")

/** Rows that are held in memory at a time. */
const rowsOfGroup = 5000

function* groupsOf(rows: Iterable<Cells>): Iterable<readonly Cells[]> {
  let group: Cells[] = []
  for (const row of rows) {
    group.push(row)
    if (group.length < rowsOfGroup) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}

/** The bytes of a table, handed on after each group of rows. */
function* bytesOf(
  { ParquetWriter, ByteWriter }: Library,
  table: Table,
  record: RecordSource,
): Iterable<Uint8Array> {
  const columns = fileColumns(table.columns)
  const bytes = new ByteWriter()
  const taken = () => {
    const piece = bytes.getBytes().slice()
    bytes.index = 0
    return piece
  }
  const schema = [
    { name: table.id, num_children: columns.length },
    ...columns.map(({ element }) => element),
  ]
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: "onrecord" })
  for (const group of groupsOf(table.rows(record))) {
    const columnData = columns.map(({ element, at, encoded }) => ({
      name: element.name,
      data: group.map((cells) => encoded(cells[at])),
    }))
    writer.write({ columnData, rowGroupSize: rowsOfGroup })
    yield taken()
  }
  writer.finish()
  yield taken()
}

const hasRows = (table: Table, record: RecordSource): boolean => {
  for (const _ of table.rows(record)) return true
  return false
}

/** The same tables as in CSV, typed, for DuckDB, pandas, R and the like. */
export const parquet: Format = {
  id: "parquet",
  title: "Parquet",
  holds: "The tables of the CSV export with typed columns, for DuckDB, pandas, R and the like.",
  mediaType: "application/vnd.apache.parquet",
  ending: ".parquet",
  folder: true,
  needs: [],
  async *files(record, options) {
    const library = await import("hyparquet-writer")
    for (const table of chosenTables(options)) {
      // The library writes a file without rows in a way that Apache's reader refuses.
      if (!hasRows(table, record)) continue
      yield { path: `${table.id}.parquet`, content: bytesOf(library, table, record) }
    }
  },
}
