import { type ExportOptions, type Format, OptionMissing } from "./format.ts"

/** What to give for each option, in words for a person. */
const gives: Readonly<Record<keyof ExportOptions, string>> = {
  owner: "the name of the person or newsroom whose record it is",
  base: "the address under which the record is published",
  at: "the time of the export",
  reportingOrg:
    "who reports to IATI: an identifier (GB-CHC-1234567), a code of OrganisationType (22) and a name",
  ocidPrefix:
    "the prefix that the Open Contracting Partnership gave to the publisher (ocds-213czf)",
  tables: "the tables to write",
}

/** Throws where the export lacks what the format cannot do without. */
export function required(format: Pick<Format, "title" | "needs">, options: ExportOptions): void {
  for (const option of format.needs) {
    if (options[option] === undefined) throw new OptionMissing(format.title, option, gives[option])
  }
}
