import { dayOfReport, type Subject } from "./subject.ts"

const latest = "9999"

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Earliest report first, then by the report's id, then by place in the text. */
export const inToldOrder = (a: Subject, b: Subject): number =>
  byText(dayOfReport(a.report) ?? latest, dayOfReport(b.report) ?? latest) ||
  byText(a.report.id, b.report.id) ||
  a.entry.span.start - b.entry.span.start ||
  byText(a.entry.id, b.entry.id)

/** The id of a matter: that of its earliest entry, under letters of its own. */
export const matterIdOf = (subjects: readonly Subject[]): string => {
  const [first] = subjects.toSorted(inToldOrder)
  if (first === undefined) throw new Error("a matter has at least one entry")
  return `MT-${first.entry.id.slice(first.entry.id.indexOf("-") + 1)}`
}
