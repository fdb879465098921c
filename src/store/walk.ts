import type { DatabaseSync } from "node:sqlite"
import type { Judgement } from "../model/judgement.ts"
import { judgementIn } from "./judgements.ts"
import type { ListedFinding } from "./lists/findings.ts"
import { listedFinding } from "./lists/findings.ts"
import type { ListedMatter } from "./lists/matters.ts"
import { listMatters } from "./lists/matters.ts"
import { numberIn, textIn } from "./prepared.ts"
import { headColumns } from "./reports.ts"

/** Every report's row, its id and when it was added, earliest report first, one at a time. */
export function* walkReports(
  database: DatabaseSync,
  asOf?: string,
): Generator<{ readonly number: number; readonly id: string; readonly added: string }> {
  const rows = database
    .prepare(
      `select number, id, added from report where ?1 is null or reported <= ?1
        order by reported, id`,
    )
    .iterate(asOf ?? null)
  for (const row of rows) {
    yield { number: numberIn(row, "number"), id: textIn(row, "id"), added: textIn(row, "added") }
  }
}

/** Every profile's row, by id. */
export function* walkProfiles(database: DatabaseSync): Generator<number> {
  const rows = database
    .prepare("select number from profile where reports > 0 order by id")
    .iterate()
  for (const row of rows) yield numberIn(row, "number")
}

/** Every present judgement, by id. */
export function* walkJudgements(database: DatabaseSync): Generator<Judgement> {
  const rows = database.prepare("select * from judgement where until is null order by id").iterate()
  for (const row of rows) yield judgementIn(row)
}

/** Every present finding, earliest report first. */
export function* walkFindings(database: DatabaseSync, asOf?: string): Generator<ListedFinding> {
  const rows = database
    .prepare(
      `select f.id as finding_id, f.body, 'open' as status, ${headColumns}
         from finding f left join report r on r.number = f.report
        where f.until is null and (?1 is null or f.reported <= ?1) order by f.reported, f.id`,
    )
    .iterate(asOf ?? null)
  for (const row of rows) yield listedFinding(database, row)
}

/** Every matter as it stood by a day, the first reported first. */
export function* walkMatters(database: DatabaseSync, asOf?: string): Generator<ListedMatter> {
  let cursor: string | undefined
  do {
    const page = listMatters(
      database,
      {},
      { order: "asc", limit: 500, ...(asOf && { asOf }), ...(cursor && { cursor }) },
    )
    yield* page.items
    cursor = page.next
  } while (cursor !== undefined)
}
