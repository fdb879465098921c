import type { ExportOptions } from "../format.ts"
import { tables } from "./index.ts"
import type { Table } from "./table.ts"

/** The tables that were asked for; all where none was. A name of none is passed by. */
export const chosenTables = ({ tables: chosen }: ExportOptions): readonly Table[] =>
  chosen === undefined ? tables : tables.filter(({ id }) => chosen.includes(id))
