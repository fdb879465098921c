import type { SchemaElement } from "hyparquet-writer"
import { daysBetween } from "../../model/day.ts"
import type { Column } from "../tables/table.ts"
import { precision, scale, unscaled } from "./exact.ts"

type Cell = string | number | undefined

/** A column of the file: how it is typed, and what it makes of a cell of the table. */
interface FileColumn {
  readonly element: SchemaElement
  /** The place of its cell in the table's row. */
  readonly at: number
  readonly encoded: (cell: Cell) => string | number | bigint | null
}

const nullable = { repetition_type: "OPTIONAL" } as const

const words = (name: string, at: number): FileColumn => ({
  element: { name, type: "BYTE_ARRAY", converted_type: "UTF8", ...nullable },
  at,
  encoded: (cell) => (cell === undefined ? null : String(cell).toWellFormed()),
})

const days = (name: string, at: number): FileColumn => ({
  element: { name, type: "INT32", converted_type: "DATE", ...nullable },
  at,
  encoded: (cell) => (cell === undefined ? null : daysBetween("1970-01-01", String(cell))),
})

const wholes = (name: string, at: number): FileColumn => ({
  element: { name, type: "INT32", ...nullable },
  at,
  encoded: (cell) => (cell === undefined ? null : Number(cell)),
})

const decimals = (name: string, at: number): FileColumn => ({
  element: {
    name,
    type: "FIXED_LEN_BYTE_ARRAY",
    type_length: 16,
    converted_type: "DECIMAL",
    precision,
    scale,
    ...nullable,
  },
  at,
  encoded: (cell) => (cell === undefined ? null : (unscaled(String(cell)) ?? null)),
})

/**
 * The file's columns for a table's. A decimal is there twice: as a number to count with, and as its
 * digits, which a few numbers need that are longer than Parquet's decimals.
 */
export const fileColumns = (
  columns: readonly Pick<Column<never>, "name" | "type">[],
): readonly FileColumn[] =>
  columns.flatMap(({ name, type }, at) => {
    if (type === "decimal") return [decimals(name, at), words(`${name}_digits`, at)]
    if (type === "day") return [days(name, at)]
    return [type === "whole" ? wholes(name, at) : words(name, at)]
  })
