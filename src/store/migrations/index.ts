import { recordTables } from "./01-record.ts"

/**
 * What brings a record from one version of its tables to the next, in order; the count is the
 * version. Forward only: a line here is never changed once a version with it was released.
 */
export const migrations: readonly string[] = [recordTables]
