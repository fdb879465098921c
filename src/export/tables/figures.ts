import type { Figure } from "../../model/entry.ts"
import { entryColumns, idColumns } from "./common-columns.ts"
import { quantityColumns } from "./quantity-columns.ts"
import { type Column, table } from "./table.ts"
import { entriesOf, type ToldEntry, wordsIn } from "./told.ts"

const columns: readonly Column<ToldEntry<Figure>>[] = [
  ...idColumns,
  ...quantityColumns<ToldEntry<Figure>>(({ entry }) => entry.quantity),
  {
    name: "was",
    type: "decimal",
    says: "what it was before, in “rose from 50 to 65”",
    of: ({ entry }) => entry.quantity.from,
  },
  {
    name: "unit",
    type: "text",
    says: "the unit or the counted noun",
    of: ({ entry }) => entry.quantity.unit,
  },
  {
    name: "per",
    type: "text",
    says: "what it is per: “year”",
    of: ({ entry }) => entry.quantity.per,
  },
  {
    name: "counts",
    type: "text",
    says: "what is counted, in the report's words",
    of: (told) => wordsIn(told, told.entry.of),
  },
  ...entryColumns,
]

export const figures = table(
  "figures",
  "One count or measure that one report gives.",
  entriesOf("figure"),
  columns,
)
