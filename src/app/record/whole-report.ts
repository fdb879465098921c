import type { Decision } from "../../model/decision.ts"
import type { Reading } from "../../model/reading.ts"
import { mattersIn, profilesIn } from "../../store/around-report.ts"
import { decisionsIn } from "../../store/decisions.ts"
import { type ListedFinding, listFindings } from "../../store/lists/findings.ts"
import { readingOf } from "../../store/readings.ts"
import { headOfReport, type ReportHead, reportNumber } from "../../store/reports.ts"
import { momentOf, mostItems, type When } from "./list-options.ts"
import type { Opened } from "./opened.ts"

/** A whole reading with what the record knows around it. */
export interface WholeReport {
  readonly reading: Reading
  /** The report as lists show it. */
  readonly head: ReportHead
  readonly added: string
  /** The reading's findings with what people decided. */
  readonly findings: readonly ListedFinding[]
  /** Upon its entries. */
  readonly decisions: readonly Decision[]
  /** The matter of each entry that other reports tell too, by entry id. */
  readonly matters: Readonly<Record<string, string>>
  /** The profile of each party of its entries, by party id. */
  readonly profiles: Readonly<Record<string, string>>
}

/** All of a report; undefined where the record has, or had by then, none with this id. */
export function wholeReport(
  { database }: Opened,
  id: string,
  { knownBy }: Pick<When, "knownBy"> = {},
): WholeReport | undefined {
  const number = reportNumber(database, id)
  if (number === undefined) return undefined
  const moment = momentOf({ ...(knownBy !== undefined && { knownBy }) })
  const reading = readingOf(database, number, moment.knownBy)
  if (reading === undefined) return undefined
  return {
    reading,
    ...headOfReport(database, number),
    findings: listFindings(database, { report: id }, { ...moment, limit: mostItems }).items,
    decisions: decisionsIn(database, number),
    matters: mattersIn(database, number),
    profiles: profilesIn(database, number),
  }
}
