import type { DatabaseSync } from "node:sqlite"
import type { Day } from "../../model/day.ts"

/** An open record, with the clock and the names that acts upon it are signed with. */
export interface Opened {
  readonly database: DatabaseSync
  readonly path: string
  /** The version of the reader, kept with each reading. */
  readonly reader: string
  /** The time, UTC: the only clock of the record. */
  now(): string
  /** The day of now. */
  today(): Day
}
