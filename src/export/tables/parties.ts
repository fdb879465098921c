import type { Party } from "../../model/party.ts"
import type { RecordSource } from "../record.ts"
import { reportColumns } from "./common-columns.ts"
import { type Column, table } from "./table.ts"
import { nameIn, profileId, profileName, type Told, toldBy, wordsIn } from "./told.ts"

interface ToldParty extends Told {
  readonly party: Party
}

function* everyParty(record: RecordSource): Iterable<ToldParty> {
  for (const { reading } of record.reports()) {
    const told = toldBy(record, reading)
    for (const party of reading.parties) yield { ...told, party }
  }
}

const columns: readonly Column<ToldParty>[] = [
  { name: "id", type: "text", says: "id of the party in this report", of: ({ party }) => party.id },
  {
    name: "profile",
    type: "text",
    says: "id of the party across reports",
    of: (told) => profileId(told, told.party.id),
  },
  {
    name: "known_as",
    type: "text",
    says: "its name across reports",
    of: (told) => profileName(told, told.party.id),
  },
  {
    name: "name",
    type: "text",
    says: "the fullest name the report gives",
    of: ({ party }) => party.name,
  },
  {
    name: "kind",
    type: "text",
    says: "person, body, country, outlet or group",
    of: ({ party }) => party.kind,
  },
  {
    name: "office",
    type: "text",
    says: "the office held, as told",
    of: ({ party }) => party.office,
  },
  {
    name: "of",
    type: "text",
    says: "the body or country that it belongs to",
    of: (told) => nameIn(told, told.party.of),
  },
  { name: "country", type: "text", says: "ISO 3166-1", of: ({ party }) => party.country },
  {
    name: "mentions",
    type: "whole",
    says: "how often the report names or points at it",
    of: ({ party }) => party.mentions.length,
  },
  {
    name: "exact_words",
    type: "text",
    says: "its first mention, as printed",
    of: (told) => wordsIn(told, told.party.mentions[0]),
  },
  ...reportColumns,
]

export const parties = table("parties", "One party that one report names.", everyParty, columns)
