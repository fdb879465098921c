import type { DatabaseSync } from "node:sqlite"
import { numberIn, prepared, textIn } from "./prepared.ts"

/** A key that more entries than this share says nothing: all of them would be held together. */
const mostSharing = 400
/**
 * A key that more entries of one report share is what the report is about, and leads none of them
 * to another: each would be held against all, and a report take the longer the longer it is.
 */
const mostOfReport = 12

/** An entry with the keys it is looked up by. */
export interface Keyed {
  readonly id: string
  readonly keys: readonly number[]
}

/** Looks up, for some entries, the ids of present entries that share a key with one. */
export function candidateEntries(
  database: DatabaseSync,
  entries: readonly Keyed[],
): (entry: Keyed) => ReadonlySet<string> {
  const reportOf = reportsOf(database, entries)
  const crowded = crowdedKeys(database, entries, new Set(reportOf.values()))
  const elsewhere = new Map<string, readonly number[]>()
  /** Entries of other reports under a crowded key, which many entries ask for. */
  const fromElsewhere = (key: number, report: number): readonly number[] => {
    const name = `${key} ${report}`
    const found = elsewhere.get(name) ?? ofOtherReports(database, key, report)
    elsewhere.set(name, found)
    return found
  }
  return ({ id, keys }) => {
    const report = reportOf.get(id) ?? 0
    const themes = crowded.get(report)
    const numbers = new Set(sharing(database, themes ? keys.filter((k) => !themes.has(k)) : keys))
    for (const key of keys) {
      if (themes?.has(key)) for (const each of fromElsewhere(key, report)) numbers.add(each)
    }
    const found = presentIds(database, numbers)
    found.delete(id)
    return found
  }
}

function presentIds(database: DatabaseSync, numbers: ReadonlySet<number>): Set<string> {
  const rows = prepared(
    database,
    `select e.id from json_each(?) n cross join entry e on e.number = n.value
      where e.until is null order by e.number`,
  ).all(JSON.stringify([...numbers]))
  return new Set(rows.map((row) => textIn(row, "id")))
}

/** Row numbers of entries under any of the keys; nearly all keys are the entry's own. */
function sharing(database: DatabaseSync, keys: readonly number[]): readonly number[] {
  const byKey = Map.groupBy(
    prepared(
      database,
      "select b.key, b.entry from json_each(?) k cross join block b on b.key = k.value",
    ).all(JSON.stringify(keys)),
    (row) => row.key,
  )
  const few = [...byKey.values()].filter((rows) => rows.length < mostSharing)
  return few.flat().map((row) => numberIn(row, "entry"))
}

function ofOtherReports(database: DatabaseSync, key: number, report: number): readonly number[] {
  const rows = prepared(
    database,
    `select b.entry, e.report from block b cross join entry e on e.number = b.entry
      where b.key = ? limit ?`,
  ).all(key, mostSharing)
  if (rows.length === mostSharing) return []
  return rows.filter((row) => row.report !== report).map((row) => numberIn(row, "entry"))
}

/** The reports of the entries, by row number. */
function reportsOf(database: DatabaseSync, entries: readonly Keyed[]): ReadonlyMap<string, number> {
  const rows = prepared(
    database,
    `select e.id, e.report from json_each(?) n cross join entry e on e.id = n.value
      where e.until is null`,
  ).all(JSON.stringify(entries.map(({ id }) => id)))
  return new Map(rows.map((row) => [textIn(row, "id"), numberIn(row, "report")]))
}

/** For each of these reports that is long, the keys that too many of its entries share. */
function crowdedKeys(
  database: DatabaseSync,
  entries: readonly Keyed[],
  reports: ReadonlySet<number>,
): ReadonlyMap<number, ReadonlySet<number>> {
  const long = [...reports].filter((report) => entriesIn(database, report) > mostOfReport)
  if (long.length === 0) return new Map()
  const keys = JSON.stringify([...new Set(entries.flatMap((each) => each.keys))])
  const crowded = (report: number): ReadonlySet<number> =>
    new Set(
      prepared(
        database,
        `select b.key from json_each(?) k cross join block b on b.key = k.value
           cross join entry e on e.number = b.entry
          where e.report = ? and e.until is null group by b.key having count(*) > ?`,
      )
        .all(keys, report, mostOfReport)
        .map((row) => numberIn(row, "key")),
    )
  return new Map(long.map((report) => [report, crowded(report)]))
}

const entriesIn = (database: DatabaseSync, report: number): number =>
  numberIn(
    prepared(database, "select count(*) as n from entry where report = ? and until is null").get(
      report,
    ),
    "n",
  )
