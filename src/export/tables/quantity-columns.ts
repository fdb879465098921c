import { quantityInWords } from "../../model/in-words.ts"
import type { Quantity } from "../../model/quantity.ts"
import type { Column } from "./table.ts"

/** The columns that tell a quantity: exact figures, and the bound they were told with. */
export const quantityColumns = <Row>(
  of: (row: Row) => Quantity | null | undefined,
): readonly Column<Row>[] => [
  { name: "amount", type: "decimal", says: "the figure", of: (row) => of(row)?.value },
  {
    name: "amount_low",
    type: "decimal",
    says: "the lower end of a range",
    of: (row) => of(row)?.low,
  },
  {
    name: "amount_high",
    type: "decimal",
    says: "the upper end of a range",
    of: (row) => of(row)?.high,
  },
  {
    name: "bound",
    type: "text",
    says: "= as told, > at least, < at most, ~ about",
    of: (row) => of(row)?.bound,
  },
  { name: "currency", type: "text", says: "ISO 4217", of: (row) => of(row)?.currency },
  {
    name: "currency_known",
    type: "text",
    says: "stated, resolved or assumed",
    of: (row) => of(row)?.currencyKnown?.known,
  },
  {
    name: "amount_in_words",
    type: "text",
    says: "the same for people",
    of: (row) => {
      const quantity = of(row)
      return quantity ? quantityInWords(quantity) : undefined
    },
  },
]
