import type { ExportFile, ExportOptions } from "../../export/format.ts"
import { OptionMissing } from "../../export/format.ts"
import { formats } from "../../export/index.ts"
import { Trouble } from "../../model/trouble.ts"
import { momentOf, type When } from "./list-options.ts"
import type { Opened } from "./opened.ts"
import { recordSource } from "./record-source.ts"

/** What to export, and what only its user can tell. */
export interface ExportRequest extends ExportOptions, Pick<When, "asOf"> {
  readonly format: string
}

/** The files of an export, each to be written before the next is asked for. */
export async function* exportRecord(
  opened: Opened,
  { format: id, asOf, ...options }: ExportRequest,
): AsyncGenerator<ExportFile> {
  const format = formats.find((each) => each.id === id)
  if (format === undefined) {
    throw new Trouble(
      "usage",
      `format "${id}"`,
      "there is no such format",
      `Choose one of ${formats.map((each) => each.id).join(", ")}.`,
    )
  }
  const moment = momentOf(asOf === undefined ? {} : { asOf })
  try {
    yield* format.files(recordSource(opened, moment.asOf), { at: opened.now(), ...options })
  } catch (error) {
    if (!(error instanceof OptionMissing)) throw error
    throw new Trouble("usage", `export --format ${id}`, error.message, missing[error.option] ?? "")
  }
}

const missing: Readonly<Partial<Record<keyof ExportOptions, string>>> = {
  reportingOrg: "Say who reports: --reporting-org REF TYPE NAME.",
  ocidPrefix: "Give the prefix that the Open Contracting Partnership gave you: --ocid-prefix.",
  owner: "Say whose record it is: --owner NAME.",
  base: "Give the address that the record is published under: --base URL.",
}
