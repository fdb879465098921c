import type { Finding } from "../../model/finding.ts"
import { idOf } from "../../model/id.ts"
import { dayInWords, titleOf } from "../../model/in-words.ts"
import { dayOfReport, type Report } from "../../model/report.ts"
import type { Span } from "../../model/span.ts"
import type { Telling } from "./check-across.ts"

/** Words in one report that a finding rests on. */
export interface Evidence {
  readonly telling: Telling
  readonly span: Span
}

type Found = Pick<Finding, "says" | "severity" | "stated" | "expected">

/**
 * The finding of a check across reports. Its id comes from the check and the evidence alone, so that
 * whoever has dismissed it is not asked again unless the evidence is another.
 */
export function raiseAcross(check: string, evidence: readonly Evidence[], found: Found): Finding {
  const places = evidence.map(
    ({ telling, span }) => `${telling.report.id}:${span.start}-${span.end}`,
  )
  return {
    id: idOf("D", check, ...[...new Set(places)].sort()),
    check,
    entries: [...new Set(evidence.map(({ telling }) => telling.entry.id))],
    spans: evidence.map(({ span }) => span),
    reports: evidence.map(({ telling }) => telling.report.id),
    ...found,
  }
}

/** A report for a person: "Reuters, Fri 29 Sep 2023", or its headline where no outlet is known. */
export function reportInWords(report: Report): string {
  const day = dayOfReport(report)
  const name = report.outlet ?? `“${titleOf(report, 40)}”`
  return day === undefined ? name : `${name}, ${dayInWords(day)}`
}
