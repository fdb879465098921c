import type { Meeting } from "../../model/entry.ts"
import { entryColumns, idColumns } from "./common-columns.ts"
import { type Column, table } from "./table.ts"
import { entriesOf, namesIn, piecesIn, type ToldEntry } from "./told.ts"

const columns: readonly Column<ToldEntry<Meeting>>[] = [
  ...idColumns,
  {
    name: "parties",
    type: "text",
    says: "who met, as the report names them",
    of: (told) => namesIn(told, told.entry.parties),
  },
  {
    name: "parties_known_as",
    type: "text",
    says: "their names across reports",
    of: ({ record, entry }) =>
      entry.parties.map((id) => record.profileOf(id)?.name ?? "?").join("; "),
  },
  {
    name: "form",
    type: "text",
    says: "meeting, visit, call or summit",
    of: ({ entry }) => entry.form,
  },
  {
    name: "topics",
    type: "text",
    says: "what it was about, in the report's words",
    of: (told) => piecesIn(told, told.entry.topics, "; "),
  },
  ...entryColumns,
]

export const meetings = table(
  "meetings",
  "One meeting that one report tells.",
  entriesOf("meeting"),
  columns,
)
