import { titleOf } from "../../model/in-words.ts"
import { wordsAt } from "../../model/span.ts"
import { attribute, escaped } from "../html/escape.ts"
import { webAddress } from "../linked/iri.ts"
import { known } from "../linked/json-list.ts"
import { type RecordedEntry, type RecordSource, reportedOn } from "../record.ts"
import { pagePath } from "./paths.ts"
import { dayWords } from "./told.ts"

/** The exact words of every report that tells of a matter, each with the way to it. */
export function evidence(record: RecordSource, entries: readonly string[], root: string): string {
  const items = entries.flatMap((id) => {
    const told = record.entry(id)
    return told ? [itemOf(told, root)] : []
  })
  return `<section class="evidence"><h2>In the words of the reports</h2><ol>${items.join("\n")}</ol></section>`
}

function itemOf({ entry, report, party }: RecordedEntry, root: string): string {
  const href = `${root}${pagePath("reports", report.id)}#${entry.id}`
  const voices = entry.via.map((voice) => voice.party && party(voice.party)?.name)
  const by = voices.some((name) => name)
    ? `told by ${voices.map((name) => escaped(name || "somebody")).join(" › ")}`
    : ""
  const facts = [
    escaped(report.outlet ?? ""),
    dayWords(reportedOn(report)),
    by,
    `${entry.confidence} confidence`,
  ]
  const address = webAddress(report.url)
  const source = address ? ` · <a href="${attribute(address)}" rel="noreferrer">source</a>` : ""
  return `<li id="${entry.id}"><blockquote>${escaped(wordsAt(report.text, entry.span))}</blockquote>
<p><a href="${href}">${escaped(titleOf(report))}</a></p>
<p class="facts">${facts.filter((fact) => fact !== "").join(" · ")}${source}</p></li>`
}

/** The same as data: each entry with its words and the report that tells it. */
export const evidenceData = (record: RecordSource, entries: readonly string[]): readonly object[] =>
  entries.flatMap((id) => {
    const told = record.entry(id)
    if (told === undefined) return []
    const { entry, report } = told
    const { id: reportId, title, outlet, url, published } = report
    return [
      {
        words: wordsAt(report.text, entry.span),
        report: known({ id: reportId, title, outlet, url, published }),
        entry,
      },
    ]
  })
