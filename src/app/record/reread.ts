import { prepared } from "../../store/prepared.ts"
import { transaction } from "../../store/transaction.ts"
import { keepAgain } from "./keep-again.ts"
import type { Opened } from "./opened.ts"

/** What reading a report again changed, by ids of its entries. */
export interface Reread {
  readonly report: string
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly ended: readonly string[]
  readonly same: number
}

/**
 * Reads reports again with the present reader, in the order they were added, each in a transaction
 * of its own. Ids stay where the evidence is the same, and so does what people decided.
 */
export function* reread(opened: Opened, only?: string): Generator<Reread> {
  const { database } = opened
  const rows = prepared(
    database,
    "select number, id from report where ?1 is null or id = ?1 order by number",
  ).all(only ?? null)
  for (const { number, id } of rows) {
    const { added, changed, ended, same } = transaction(database, () =>
      keepAgain(opened, Number(number), opened.now()),
    )
    yield { report: String(id), added, changed, ended, same }
  }
}
