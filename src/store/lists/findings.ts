import type { DatabaseSync } from "node:sqlite"
import type { Decision } from "../../model/decision.ts"
import type { Finding } from "../../model/finding.ts"
import { decisionOf } from "../decisions.ts"
import { prepared, type Row, textIn } from "../prepared.ts"
import { headColumns, headIn, type ReportHead } from "../reports.ts"
import type { Moment, Page, Paging } from "./filter.ts"
import { paged } from "./paged.ts"
import { Where } from "./where.ts"

/** What the list of findings is narrowed to. */
export interface FindingFilter {
  readonly check?: string
  readonly severity?: Finding["severity"]
  readonly status?: FindingStatus
  /** The id of a report. */
  readonly report?: string
}

/** Is it waiting for a person, or did one dismiss or uphold it? */
export type FindingStatus = "open" | "dismissed" | "upheld"

/** A finding in a list. */
export interface ListedFinding {
  readonly finding: Finding
  readonly status: FindingStatus
  readonly decision?: Decision
  /** Its report; undefined where it stands between several. */
  readonly report?: ReportHead
}

/** Doubts that checks raised, newest report first. */
export function listFindings(
  database: DatabaseSync,
  filter: FindingFilter = {},
  { asOf, knownBy, ...paging }: Paging & Moment = {},
): Page<ListedFinding> {
  const where = new Where()
    .maybe('f."check" = ?', filter.check)
    .maybe("f.severity = ?", filter.severity)
    .maybe("f.reported <= ?", asOf)
    .maybe("r.id = ?", filter.report)
    .maybe(`${statusColumn} = ?`, filter.status)
  if (knownBy === undefined) where.and("f.until is null")
  else where.and("f.since <= ? and (f.until is null or f.until > ?)", knownBy, knownBy)
  const query = {
    from: "finding f left join report r on r.number = f.report",
    where,
    by: "f.reported",
    number: "f.number",
    select: `f.id as finding_id, f.body, ${statusColumn} as status, ${headColumns}`,
    rows: "finding f on f.number = at.value left join report r on r.number = f.report",
  }
  return paged(database, query, paging, (row) => listedFinding(database, row))
}

const statusColumn = `coalesce((select case d.act when 'dismiss' then 'dismissed' else 'upheld' end
  from decision d where d.target = f.id and d.act in ('dismiss', 'uphold')
   and not exists (select 1 from decision u where u.target = d.id and u.act = 'undo')
 order by d.number desc limit 1), 'open')`

/** A row with `finding_id`, `body`, `status` and the columns of a report's head. */
export function listedFinding(database: DatabaseSync, row: Row): ListedFinding {
  const decision = decisionOf(database, textIn(row, "finding_id"))
  const head = headIn(row)
  return {
    // Our own words, written by `keepFinding`.
    finding: JSON.parse(textIn(row, "body")),
    status: textIn(row, "status") as FindingStatus,
    ...(decision && { decision }),
    ...(head.id !== "" && { report: head }),
  }
}

/** The present finding with this id. */
export function findingById(database: DatabaseSync, id: string): ListedFinding | undefined {
  const row = prepared(
    database,
    `select f.id as finding_id, f.body, ${statusColumn} as status, ${headColumns}
       from finding f left join report r on r.number = f.report
      where f.id = ? and f.until is null`,
  ).get(id)
  return row && listedFinding(database, row)
}
