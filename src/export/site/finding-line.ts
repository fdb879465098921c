import { titleOf } from "../../model/in-words.ts"
import { wordsAt } from "../../model/span.ts"
import { escaped } from "../html/escape.ts"
import type { RecordedFinding, RecordSource } from "../record.ts"
import { pagePath } from "./paths.ts"

/** A finding with its arithmetic, its words, and the way to the report. */
export function findingLine(
  record: RecordSource,
  { finding, report, dismissed }: RecordedFinding,
  root: string,
): string {
  const told = finding.entries.flatMap((id) => record.entry(id) ?? [])
  const reports = report ? [report] : [...new Set(told.map((each) => each.report))]
  const words = report
    ? finding.spans.map((span) => wordsAt(report.text, span))
    : told.map(({ entry, report: { text } }) => wordsAt(text, entry.span))
  const ways = reports.map(
    (each) =>
      `<a href="${root}${pagePath("reports", each.id)}#${escaped(finding.id)}">${escaped(titleOf(each))}</a>`,
  )
  const closed = dismissed
    ? `<p class="facts">Dismissed by ${escaped(dismissed.by)}: ${escaped(dismissed.reason)}</p>`
    : ""
  return `<li class="doubt ${finding.severity}" id="${escaped(finding.id)}"><p><span class="kind">${finding.severity}</span> <b>${escaped(finding.check.replaceAll("-", " "))}</b></p>
<p>${escaped(finding.says)}</p>
<p class="words">${words.map((each) => `“${escaped(each)}”`).join(" · ")}</p>
<p class="facts">${ways.join(" · ")}</p>${closed}</li>`
}
