import { dayInWords } from "../../model/in-words.ts"
import type { ExportOptions } from "../format.ts"
import { escaped } from "../html/escape.ts"
import type { RecordedFinding, RecordedReading, RecordSource } from "../record.ts"
import { reportedOn } from "../record.ts"
import { findingLine } from "./finding-line.ts"
import { framed } from "./frame.ts"
import { grouped } from "./names.ts"
import { type Section, sections } from "./paths.ts"
import { reportLine } from "./report-pages.ts"

/** What the first page tells, gathered while the other pages are written. */
export interface Summary {
  readonly counts: ReadonlyMap<Section, number>
  /** The last reports, newest first. */
  readonly latest: readonly RecordedReading[]
  /** The last contradictions that nobody dismissed, newest first. */
  readonly contradictions: readonly RecordedFinding[]
}

const shownReports = 10
const shownFindings = 4

/** Counts the record and keeps the last of what the first page shows. */
export function summaryOf(record: RecordSource): Summary {
  const counts = new Map<Section, number>(sections.map(([section]) => [section, 0]))
  const count = (section: Section) => counts.set(section, (counts.get(section) ?? 0) + 1)
  const latest: RecordedReading[] = []
  for (const each of record.reports()) {
    count("reports")
    latest.push(each)
    if (latest.length > shownReports) latest.shift()
  }
  for (const { kind } of record.matters()) count(`${kind}s`)
  for (const _ of record.profiles()) count("parties")
  const contradictions: RecordedFinding[] = []
  for (const each of record.findings()) {
    count("findings")
    if (each.finding.severity !== "contradiction" || each.dismissed) continue
    contradictions.push(each)
    if (contradictions.length > shownFindings) contradictions.shift()
  }
  return { counts, latest: latest.reverse(), contradictions: contradictions.reverse() }
}

/** The first page: what there is, what does not add up, what came last. */
export function homePage(record: RecordSource, summary: Summary, { owner }: ExportOptions): string {
  const { counts, latest, contradictions } = summary
  const days = latest.flatMap(({ reading }) => reportedOn(reading.report) ?? [])
  const until = days[0] === undefined ? "" : ` up to ${escaped(dayInWords(days[0]))}`
  const tiles = sections.map(
    ([section, title]) =>
      `<li><a href="${section}/index.html"><b>${grouped(counts.get(section) ?? 0)}</b> ${title.toLowerCase()}</a></li>`,
  )
  const doubts =
    contradictions.length === 0
      ? ""
      : `<section class="doubts"><h2>Does not add up</h2><ul>${contradictions.map((each) => findingLine(record, each, "")).join("\n")}</ul><p class="more"><a href="findings/index.html">All findings</a></p></section>`
  const main = `<h1>${owner ? escaped(owner.name) : "The news, on record"}</h1>
<p class="lede">Who said what and who relayed it, who met whom, who promised how much to whom: from ${grouped(counts.get("reports") ?? 0)} reports${until}, each entry with the words it rests on.</p>
<ul class="tiles">${tiles.join("\n")}</ul>
${doubts}
<section><h2>Latest reports</h2><ol class="lines">${latest.map((each) => reportLine(each, "")).join("\n")}</ol><p class="more"><a href="reports/index.html">All reports</a></p></section>`
  return framed(record, { path: "index.html", title: owner?.name ?? "The news, on record", main })
}
