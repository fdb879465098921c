import { dayOfReport, type Report } from "../model/report.ts"
import type { Subject } from "./subject.ts"

const latest = "9999"

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Earliest report first, then by the report's id. */
export const inReportOrder = (a: Report, b: Report): number =>
  byText(dayOfReport(a) ?? latest, dayOfReport(b) ?? latest) || byText(a.id, b.id)

/** Earliest report first, then by place in the text. */
export const inToldOrder = (a: Subject, b: Subject): number =>
  inReportOrder(a.report, b.report) ||
  a.entry.span.start - b.entry.span.start ||
  byText(a.entry.id, b.entry.id)

/** The id of a matter: that of its earliest entry, under letters of its own. */
export const matterIdOf = (subjects: readonly Subject[]): string => {
  const [first] = subjects.toSorted(inToldOrder)
  if (first === undefined) throw new Error("a matter has at least one entry")
  return `MT-${first.entry.id.slice(first.entry.id.indexOf("-") + 1)}`
}
