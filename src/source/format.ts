import type { Found } from "./found.ts"
import type { Columns } from "./table/columns.ts"

/** What to keep to and what the caller knows; everything has a default. */
export interface ReadingOptions {
  /** Reads every source as this format: its id, as in `formats`. */
  readonly format?: string
  /** Which column of a table holds what: `{ text: "body", published: "date" }`. */
  readonly columns?: Columns
  readonly limits?: Partial<Limits>
}

/** Where a source stops being read; what is beyond is told as unread. */
export interface Limits {
  /** Bytes of one document after expansion: a page, a PDF, a record of an archive. */
  readonly document: number
  /** Bytes of one line or row of a stream. */
  readonly line: number
  /** How often over its own size compressed data may expand, once it is larger than `document`. */
  readonly expansion: number
  /** How many sources may lie inside one another: a mail in an archive in a mail. */
  readonly depth: number
}

export const defaultLimits: Limits = {
  document: 64 * 1024 * 1024,
  line: 16 * 1024 * 1024,
  expansion: 200,
  depth: 4,
}

/** A source that is open: its beginning is known, compression is undone. */
export interface Input {
  readonly where: string
  readonly url?: string
  /** Without its parameters, in small letters. */
  readonly mediaType?: string
  /** The encoding that whoever served it named. */
  readonly charset?: string
  /** The first few thousand bytes. */
  readonly head: Uint8Array
  /** Compression was undone, so that places are those of compressed members. */
  readonly compressed: boolean
  /** The bytes once, as a stream. */
  pieces(): AsyncIterable<Piece>
}

/** A stretch of a source; where its compressed form is damaged, what is wrong stands instead. */
export type Piece =
  | {
      readonly bytes: Uint8Array /** Where its compressed member or itself begins. */
      readonly at: number
    }
  | { readonly damage: string; readonly at: number }

/** What a format may ask of its surroundings. */
export interface Context {
  readonly options: ReadingOptions
  readonly limits: Limits
  /** Reads what lies inside a source: the payload of a record, an attachment. */
  within(inner: Inner): AsyncIterable<Found>
}

/** A document that lies inside a source. */
export interface Inner {
  readonly where: string
  readonly bytes: Uint8Array
  readonly mediaType?: string
  readonly url?: string
}

/** One form in which reports come. */
export interface Format {
  readonly id: string
  /** For a sentence: "a web page". */
  readonly name: string
  readonly mediaTypes: readonly string[]
  /** Endings of file names, with the dot. */
  readonly endings: readonly string[]
  /** Do the first bytes say that it is this and nothing else? */
  sniff(head: Head): boolean
  read(input: Input, context: Context): AsyncIterable<Found>
}

/** The beginning of a source, as bytes and as far as they can be taken for characters. */
export interface Head {
  readonly bytes: Uint8Array
  /** Without a byte order mark and white space before the first character. */
  readonly text: string
}
