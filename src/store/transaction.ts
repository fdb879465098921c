import type { DatabaseSync } from "node:sqlite"
import { forgetAll } from "./remembered.ts"

/**
 * Does all of the work or nothing of it. The lock is taken at the start, so that what the work
 * reads cannot change before it writes. Inside another transaction it is part of that one.
 */
export function transaction<Result>(database: DatabaseSync, work: () => Result): Result {
  if (database.isTransaction) return work()
  database.exec("begin immediate")
  try {
    const result = work()
    database.exec("commit")
    return result
  } catch (error) {
    if (database.isTransaction) database.exec("rollback")
    forgetAll(database)
    throw error
  }
}
