import type { RecordSource } from "../record.ts"

/**
 * What a column holds: `text`, a full `day`, a whole number, or a decimal number as exact digits.
 */
export type ColumnType = "text" | "day" | "whole" | "decimal"

/** One column: its name, what it says, and how its cell comes from a row. */
export interface Column<Row> {
  readonly name: string
  readonly type: ColumnType
  /** One phrase to a stranger. */
  readonly says: string
  readonly of: (row: Row) => string | number | undefined
}

/** A row's cells, in the order of the columns. */
export type Cells = readonly (string | number | undefined)[]

/** One kind of thing that a record holds, as rows. */
export interface Table {
  /** The name of its file: "statements". */
  readonly id: string
  /** What one row is. */
  readonly says: string
  readonly columns: readonly Pick<Column<never>, "name" | "type" | "says">[]
  rows(record: RecordSource): Iterable<Cells>
}

/** A table of what `rowsOf` finds, told by the columns. */
export const table = <Row>(
  id: string,
  says: string,
  rowsOf: (record: RecordSource) => Iterable<Row>,
  columns: readonly Column<Row>[],
): Table => ({
  id,
  says,
  columns,
  *rows(record) {
    for (const row of rowsOf(record)) yield columns.map(({ of }) => of(row))
  },
})
