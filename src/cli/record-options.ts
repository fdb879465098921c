import type { Command } from "commander"
import type { OpenRecord } from "../app/record/open-record.ts"

/** What every command that works on a record takes. */
export interface RecordOption {
  readonly record: string
}

const defaultRecord = "./onrecord.db"

/** Adds `--record`. */
export const withRecordOption = (command: Command): Command =>
  command.option("--record <path>", "the record's file", defaultRecord)

/** Opens the record for one piece of work and closes it whatever happens. */
export async function withRecord<Result>(
  { record: path }: RecordOption,
  work: (record: OpenRecord) => Result | Promise<Result>,
  { mustExist = true }: { readonly mustExist?: boolean } = {},
): Promise<Result> {
  // Loaded when it is needed: `onrecord read` starts without it.
  const { openRecord } = await import("../app/record/open-record.ts")
  const record = openRecord(path, { mustExist })
  try {
    return await work(record)
  } finally {
    record.close()
  }
}

/** What every list takes: from when it is seen, which part of it, and how it is written. */
export interface ListOptions extends RecordOption {
  readonly asOf?: string
  readonly knownBy?: string
  readonly limit?: number
  readonly cursor?: string
  readonly order?: "asc" | "desc"
  readonly json?: boolean
  readonly csv?: boolean
}

/** Adds the options of a list. */
export const withListOptions = (command: Command): Command =>
  withRecordOption(command)
    .option("--as-of <day>", "only what had been reported by then: 2023-09-29, 2023-Q3, 2023")
    .option("--known-by <time>", "only what this record held then: 2026-01-31T12:00Z")
    .option("--limit <count>", "how many at most", Number)
    .option("--cursor <place>", "go on where the last list ended")
    .option("--json", "print the items with all they hold, and where the next page starts")
    .option("--csv", "print a table for spreadsheets")
