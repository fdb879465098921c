import { addDays, type Day } from "../../model/day.ts"
import { isNamed } from "../../model/party.ts"
import type { ListedFinding } from "../../store/lists/findings.ts"
import { type ListedReport, listReports } from "../../store/lists/reports.ts"
import {
  lastReported,
  mostQuoted,
  type OutletDay,
  type Quoted,
  reportsByDay,
} from "../../store/overview.ts"
import { type Stats, statsOf } from "../../store/stats.ts"
import { momentOf, type When } from "./list-options.ts"
import { openFindings } from "./open-findings.ts"
import type { Opened } from "./opened.ts"

/** What is new in a record and what waits for a person. */
export interface Overview {
  /** Newest first. */
  readonly reports: readonly ListedReport[]
  readonly findings: readonly ListedFinding[]
  readonly counts: Stats
  readonly quoted: readonly Quoted[]
  /** The last ninety days of reports. */
  readonly days: readonly OutletDay[]
}

const daysShown = 90
const shown = 12
/** Of so many newest statements the speakers are counted. */
const newest = 5000
const lastDay: Day = "9999-12-31"

export function overviewOf({ database }: Opened, when: When = {}): Overview {
  const moment = momentOf(when)
  const asOf = moment.asOf ?? lastDay
  const last = lastReported(database, asOf)
  return {
    reports: listReports(database, {}, { ...moment, limit: shown }).items,
    findings: openFindings(database, { ...moment, limit: shown }),
    counts: statsOf(database),
    quoted: mostQuoted(database, { asOf, newest, limit: shown * 4 })
      .filter(isNamed)
      .slice(0, shown),
    days:
      last === undefined
        ? []
        : reportsByDay(database, { from: addDays(last, 1 - daysShown), to: last }),
  }
}
