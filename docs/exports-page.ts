import type { ExportOptions, Format } from "../src/export/format.ts"
import { formats } from "../src/export/index.ts"
import { tables } from "../src/export/tables/index.ts"
import { exportNotes } from "./export-notes.ts"
import { generated } from "./generated.ts"

const needs: Readonly<Record<keyof ExportOptions, string>> = {
  owner: "whose record it is",
  base: "the address it is published under",
  at: "the time of the export",
  reportingOrg: "the reporting organisation: identifier, code of OrganisationType, name",
  ocidPrefix: "the publisher's OCDS prefix",
  tables: "the tables to write",
}

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n")

const overview = tableOf(
  ["format", "what it is", "writes", "needs"],
  formats.map(({ id, title, ending, folder, needs: needed }) => [
    `[\`${id}\`](#${id})`,
    title,
    folder ? `a folder of \`${ending}\`` : `one \`${ending}\``,
    needed.map((option) => needs[option]).join("; "),
  ]),
)

function sectionOf({ id, holds }: Format): string {
  const notes = exportNotes[id]
  if (notes === undefined) throw new Error(`${id} has no notes in docs/export-notes.ts`)
  return [`## ${id}`, holds, notes].join("\n\n")
}

const tableSections = tables.map(({ id, says, columns }) =>
  [
    `### ${id}`,
    says,
    tableOf(
      ["column", "type", "what it is"],
      columns.map((column) => [`\`${column.name}\``, column.type, column.says]),
    ),
  ].join("\n\n"),
)

const opening = `A record leaves OnRecord in these formats. All of them are written piece by piece, so a large
record needs no more memory than a small one, and the same record gives the same bytes. Whatever a
report's words hold, they come out as words: characters that a format cannot hold (controls in XML
and CSV, halves of characters everywhere but in JSONL) become U+FFFD.`

/** `docs/exports.md`: every format that a record goes out in. */
export const exportsPage = (): string =>
  `${[
    "# Exports",
    generated,
    opening,
    overview,
    ...formats.map(sectionOf),
    "## Tables",
    "The tables of `csv` and `parquet`. Ids lead from one to another.",
    ...tableSections,
  ].join("\n\n")}\n`
