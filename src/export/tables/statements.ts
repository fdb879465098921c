import type { Statement } from "../../model/entry.ts"
import { entryColumns, idColumns } from "./common-columns.ts"
import { type Column, table } from "./table.ts"
import {
  entriesOf,
  nameIn,
  namesIn,
  piecesIn,
  profileId,
  profileName,
  type ToldEntry,
  wordsIn,
} from "./told.ts"

const columns: readonly Column<ToldEntry<Statement>>[] = [
  ...idColumns,
  {
    name: "speaker",
    type: "text",
    says: "who spoke, as the report names them",
    of: (told) => nameIn(told, told.entry.speaker),
  },
  {
    name: "speaker_office",
    type: "text",
    says: "the speaker's office, as told",
    of: ({ entry, parties }) => parties.get(entry.speaker ?? "")?.office,
  },
  {
    name: "speaker_known_as",
    type: "text",
    says: "the speaker's name across reports",
    of: (told) => profileName(told, told.entry.speaker),
  },
  {
    name: "speaker_profile",
    type: "text",
    says: "id of the speaker across reports",
    of: (told) => profileId(told, told.entry.speaker),
  },
  {
    name: "said",
    type: "text",
    says: "the words said, “ … ” where the report breaks them",
    of: (told) => piecesIn(told, told.entry.content, " … "),
  },
  { name: "form", type: "text", says: "direct, indirect or mixed", of: ({ entry }) => entry.form },
  {
    name: "speech",
    type: "text",
    says: "said, announced, denied, …",
    of: ({ entry }) => entry.speech,
  },
  {
    name: "to",
    type: "text",
    says: "whom it was said to",
    of: (told) => namesIn(told, told.entry.to),
  },
  {
    name: "beside",
    type: "text",
    says: "who stood with the speaker",
    of: (told) => namesIn(told, told.entry.beside),
  },
  {
    name: "occasion",
    type: "text",
    says: "what it was said in or at",
    of: (told) => wordsIn(told, told.entry.occasion),
  },
  ...entryColumns,
]

export const statements = table(
  "statements",
  "One statement that one report tells.",
  entriesOf("statement"),
  columns,
)
