import type { RecordSource } from "./record.ts"

/** One way for a record to leave OnRecord. */
export interface Format {
  /** What it is asked for by: `csv`, `web-annotation`. */
  readonly id: string
  readonly title: string
  /** One sentence to a stranger: what is in it and who reads it. */
  readonly holds: string
  /** Of each file, where it makes several. */
  readonly mediaType: string
  /** What the name of its file ends with: `.jsonl`. */
  readonly ending: string
  /** Does it make several files, which need a folder to lie in? */
  readonly folder: boolean
  /** What it cannot do without, beside the record. */
  readonly needs: readonly (keyof ExportOptions)[]
  /** Its files, one at a time; each is to be written before the next is asked for. */
  files(record: RecordSource, options: ExportOptions): AsyncIterable<ExportFile>
}

/** A file of an export. */
export interface ExportFile {
  /** A relative path of plain letters, digits, `-`, `_`, `.` and `/`. */
  readonly path: string
  /** Its content from first to last piece, made as it is asked for. Strings are UTF-8. */
  readonly content: Iterable<string | Uint8Array>
}

/** What an export cannot know from the record. None is needed by every format. */
export interface ExportOptions {
  /** Whose record it is: the author of reviews, the publisher of releases. */
  readonly owner?: { readonly name: string; readonly url?: string }
  /** The address the record is published under; ids are made from it. Without one they are URNs. */
  readonly base?: string
  /** The time of the export: UTC, `2026-01-31T12:00:00Z`. */
  readonly at?: string
  /** Who reports to IATI: the identifier, the code of OrganisationType, the name. */
  readonly reportingOrg?: { readonly ref: string; readonly type: string; readonly name: string }
  /** The prefix that the Open Contracting Partnership gave to the publisher: `ocds-213czf`. */
  readonly ocidPrefix?: string
  /** Of a format of tables, only these. */
  readonly tables?: readonly string[]
}

/** An export was asked for without something that only its user can tell. */
export class OptionMissing extends Error {
  readonly option: keyof ExportOptions
  constructor(format: string, option: keyof ExportOptions, todo: string) {
    super(`${format} needs ${todo}`)
    this.name = "OptionMissing"
    this.option = option
  }
}
