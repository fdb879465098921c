import type { DatabaseSync } from "node:sqlite"
import { numberIn, prepared } from "./prepared.ts"

interface Memory {
  version: number
  readonly told: Map<symbol, unknown>
}

const memories = new WeakMap<DatabaseSync, Memory>()

/**
 * What was worked out from a database and holds until somebody else writes to it or a transaction is
 * undone. Who asks takes care of his own writes. `make` begins anew.
 */
export function remembered<Told>(database: DatabaseSync, what: symbol, make: () => Told): Told {
  // Changes when another connection has committed: https://www.sqlite.org/pragma.html#pragma_data_version
  const version = numberIn(prepared(database, "pragma data_version").get(), "data_version")
  let memory = memories.get(database)
  if (memory?.version !== version) {
    memory = { version, told: new Map() }
    memories.set(database, memory)
  }
  if (!memory.told.has(what)) memory.told.set(what, make())
  // Kept under a symbol that only who asks has.
  return memory.told.get(what) as Told
}

/** Nothing that was worked out from a database holds any more. */
export const forgetAll = (database: DatabaseSync): boolean => memories.delete(database)
