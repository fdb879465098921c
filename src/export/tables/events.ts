import { cameoOf } from "../../model/cameo.ts"
import type { Event } from "../../model/entry.ts"
import { entryColumns, idColumns } from "./common-columns.ts"
import { type Column, table } from "./table.ts"
import { entriesOf, nameIn, profileName, type ToldEntry } from "./told.ts"

const columns: readonly Column<ToldEntry<Event>>[] = [
  ...idColumns,
  {
    name: "source",
    type: "text",
    says: "who acted, as the report names them",
    of: (told) => nameIn(told, told.entry.source),
  },
  {
    name: "source_known_as",
    type: "text",
    says: "the name of that across reports",
    of: (told) => profileName(told, told.entry.source),
  },
  {
    name: "plover",
    type: "text",
    says: "what was done, by its PLOVER root",
    of: ({ entry }) => entry.code,
  },
  {
    name: "cameo",
    type: "text",
    says: "the CAMEO code that follows",
    of: ({ entry }) => cameoOf(entry),
  },
  {
    name: "target",
    type: "text",
    says: "to whom, as the report names them",
    of: (told) => nameIn(told, told.entry.target),
  },
  {
    name: "target_known_as",
    type: "text",
    says: "the name of that across reports",
    of: (told) => profileName(told, told.entry.target),
  },
  ...entryColumns,
]

export const events = table(
  "events",
  "One act of one party towards another that one report tells.",
  entriesOf("event"),
  columns,
)
