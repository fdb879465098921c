import type { DatabaseSync } from "node:sqlite"
import type { Day } from "../../model/day.ts"
import { numberIn, type Row, textIn } from "../prepared.ts"
import { headColumns, headIn, type ReportHead } from "../reports.ts"
import type { Moment, Page, Paging } from "./filter.ts"
import { hitsOf } from "./hits.ts"
import { paged } from "./paged.ts"
import { marks, Where } from "./where.ts"

/** What the list of reports is narrowed to. */
export interface ReportFilter {
  readonly outlet?: string
  readonly from?: Day
  readonly to?: Day
  readonly text?: string
  readonly place?: string
  /** Reports that name one of these profiles. */
  readonly profiles?: readonly number[]
}

/** A report in a list. */
export interface ListedReport extends ReportHead {
  readonly added: string
  readonly place?: string
  /** The first words of its text. */
  readonly opening: string
  readonly entries: number
  readonly findings: number
}

/** Reports, newest first unless asked otherwise. */
export function listReports(
  database: DatabaseSync,
  filter: ReportFilter = {},
  { asOf, knownBy, ...paging }: Paging & Moment = {},
): Page<ListedReport> {
  const where = new Where()
    .maybe("r.outlet = ?", filter.outlet)
    .maybe("r.place = ?", filter.place)
    .maybe("r.reported >= ?", filter.from)
    .maybe("r.reported <= ?", filter.to)
    .maybe("r.reported <= ?", asOf)
    .maybe("r.added <= ?", knownBy)
  const hits = filter.text === undefined ? undefined : hitsOf(database, "report_words", filter.text)
  if (filter.text !== undefined && hits === undefined) return { items: [] }
  if (hits) where.and("report_words match ?", hits.text)
  if (filter.profiles !== undefined) {
    where.and(
      `r.number in (select report from report_form x join form f on f.number = x.form
                     where f.profile in (${marks(filter.profiles.length)}))`,
      ...filter.profiles,
    )
  }
  const query = {
    from: hits ? "report_words cross join report r on r.number = report_words.rowid" : "report r",
    by: hits?.many ? "report_words.rowid" : "r.reported",
    number: hits?.many ? "report_words.rowid" : "r.number",
    where,
    select: columns,
    rows: "report r on r.number = at.value",
  }
  return paged(database, query, paging, listedReport)
}

const columns = `${headColumns}, r.place, r.added, substr(r.text, 1, 240) as opening,
  (select count(*) from entry e where e.report = r.number and e.until is null) as entries,
  (select count(*) from finding f where f.report = r.number and f.until is null) as findings`

const listedReport = (row: Row): ListedReport => ({
  ...headIn(row),
  added: textIn(row, "added"),
  ...(row.place !== null && { place: textIn(row, "place") }),
  opening: textIn(row, "opening"),
  entries: numberIn(row, "entries"),
  findings: numberIn(row, "findings"),
})
