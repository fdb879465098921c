import type { Commitment } from "../../model/entry.ts"
import { quantityInWords } from "../../model/in-words.ts"
import { entryColumns, idColumns } from "./common-columns.ts"
import { quantityColumns } from "./quantity-columns.ts"
import { type Column, table } from "./table.ts"
import { entriesOf, nameIn, namesIn, piecesIn, profileName, type ToldEntry } from "./told.ts"

const columns: readonly Column<ToldEntry<Commitment>>[] = [
  ...idColumns,
  {
    name: "provider",
    type: "text",
    says: "who gives, as the report names them",
    of: (told) => nameIn(told, told.entry.provider),
  },
  {
    name: "provider_known_as",
    type: "text",
    says: "the provider's name across reports",
    of: (told) => profileName(told, told.entry.provider),
  },
  {
    name: "together_with",
    type: "text",
    says: "who gives with them",
    of: (told) => namesIn(told, told.entry.together ?? []),
  },
  {
    name: "recipient",
    type: "text",
    says: "who receives, as the report names them",
    of: (told) => nameIn(told, told.entry.recipient),
  },
  {
    name: "recipient_known_as",
    type: "text",
    says: "the recipient's name across reports",
    of: (told) => profileName(told, told.entry.recipient),
  },
  ...quantityColumns<ToldEntry<Commitment>>(({ entry }) => entry.amount),
  {
    name: "also_stated",
    type: "text",
    says: "the same sum in other currencies, as the report gives it",
    of: ({ entry }) => entry.alsoStated.map(quantityInWords).join("; "),
  },
  {
    name: "supplies",
    type: "text",
    says: "what is supplied, in the report's words",
    of: (told) => piecesIn(told, told.entry.supplies, "; "),
  },
  {
    name: "instrument",
    type: "text",
    says: "framework contract, firm order, grant, loan, …",
    of: ({ entry }) => entry.instrument,
  },
  {
    name: "stage",
    type: "text",
    says: "announced, committed, contracted, ordered, delivered or cancelled",
    of: ({ entry }) => entry.stage,
  },
  {
    name: "part_of",
    type: "text",
    says: "id of the commitment that it is a part of: never add both",
    of: ({ entry }) => entry.partOf,
  },
  {
    name: "period",
    type: "text",
    says: "how long it runs",
    of: ({ entry }) => entry.period?.value.value,
  },
  ...entryColumns,
]

export const commitments = table(
  "commitments",
  "One commitment that one report tells. Several reports of one commitment share its matter.",
  entriesOf("commitment"),
  columns,
)
