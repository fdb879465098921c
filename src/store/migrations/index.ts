import { recordTables } from "./01-record.ts"
import { tokenTable } from "./02-token.ts"
import { formNames } from "./03-form-names.ts"
import { entryWords } from "./04-entry-words.ts"

/**
 * What brings a record from one version of its tables to the next, in order; the count is the
 * version. Forward only: a line here is never changed once a version with it was released.
 */
export const migrations: readonly string[] = [recordTables, tokenTable, formNames, entryWords]
