import type { DatabaseSync } from "node:sqlite"
import { unsureCount } from "./judgements.ts"
import { numberIn, prepared, textIn } from "./prepared.ts"

/** How much a record holds. */
export interface Stats {
  readonly reports: number
  readonly outlets: number
  readonly first?: string
  readonly last?: string
  readonly entries: Readonly<Record<string, number>>
  readonly parties: number
  readonly matters: number
  readonly findings: number
  readonly decisions: number
  readonly quarantined: number
  /** Pairs that wait for a person; where more than `mostWaiting` do, one more than that. */
  readonly unsure: number
  /** Bytes of the database file. */
  readonly bytes: number
}

/** Counts what the record holds now. */
export function statsOf(database: DatabaseSync): Stats {
  const one = (sql: string): number => numberIn(prepared(database, sql).get(), "n")
  const span = prepared(database, "select min(reported) as a, max(reported) as b from report").get()
  const [first, last] = [textIn(span, "a"), textIn(span, "b")]
  return {
    reports: one("select count(*) as n from report"),
    outlets: one("select count(distinct outlet) as n from report"),
    ...(first !== "" && { first, last }),
    entries: entriesByKind(database),
    parties: one("select count(*) as n from profile where reports > 0"),
    matters: one("select count(distinct matter) as n from matter_entry where until is null"),
    findings: one("select count(*) as n from finding where until is null"),
    decisions: one("select count(*) as n from decision"),
    quarantined: one("select count(*) as n from quarantine where solved is null"),
    unsure: unsureCount(database),
    bytes:
      numberIn(prepared(database, "pragma page_count").get(), "page_count") *
      numberIn(prepared(database, "pragma page_size").get(), "page_size"),
  }
}

/** Present entries by kind: all less those that ended, each counted in an index without their rows. */
function entriesByKind(database: DatabaseSync): Readonly<Record<string, number>> {
  const counted = (which: string) =>
    prepared(database, `select kind, count(*) as n from entry ${which} group by kind`).all()
  const ended = new Map(
    counted("indexed by entry_ended where until is not null").map((row) => [
      textIn(row, "kind"),
      numberIn(row, "n"),
    ]),
  )
  const present = counted("").map((row): readonly [string, number] => {
    const kind = textIn(row, "kind")
    return [kind, numberIn(row, "n") - (ended.get(kind) ?? 0)]
  })
  return Object.fromEntries(present.filter(([, count]) => count > 0))
}
