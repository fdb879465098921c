import type { DatabaseSync } from "node:sqlite"
import type { Decision } from "../model/decision.ts"
import { decisionById } from "./decisions.ts"
import type { Moment, Page, Paging } from "./lists/filter.ts"
import { paged } from "./lists/paged.ts"
import { Where } from "./lists/where.ts"
import { textIn } from "./prepared.ts"
import { headColumns, headIn, type ReportHead } from "./reports.ts"

/** Something that changed what the record says: a person's decision, or a report read again. */
export type Change =
  | { readonly kind: "decision"; readonly at: string; readonly decision: Decision }
  | {
      readonly kind: "reread"
      readonly at: string
      readonly report: ReportHead
      /** The version of the reader before. */
      readonly before: string
    }

/** What people and re-readings changed, latest first. */
export function listHistory(
  database: DatabaseSync,
  { knownBy, ...paging }: Paging & Pick<Moment, "knownBy"> = {},
): Page<Change> {
  const where = new Where().maybe("h.at <= ?", knownBy)
  const query = {
    // Numbers of the two tables must not meet: decisions are even here, readings odd.
    from: `(select d.at, d.number * 2 as number from decision d
            union all
            select g.until, g.rowid * 2 + 1 from reading g where g.until is not null) h`,
    where,
    by: "h.at",
    number: "h.number",
    select: `d.id as decision, g.reader, coalesce(d.at, g.until) as at, ${headColumns}`,
    rows: `(select 1) left join decision d on d.number = at.value / 2 and at.value % 2 = 0
           left join reading g on g.rowid = at.value / 2 and at.value % 2 = 1
           left join report r on r.number = g.report`,
  }
  return paged(database, query, paging, (row): Change => {
    const at = textIn(row, "at")
    const decision = decisionById(database, textIn(row, "decision"))
    if (decision !== undefined) return { kind: "decision", at, decision }
    return { kind: "reread", at, report: headIn(row), before: textIn(row, "reader") }
  })
}
