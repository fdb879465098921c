import type { Entry } from "../../model/entry.ts"
import { titleOf } from "../../model/in-words.ts"
import type { Reading } from "../../model/reading.ts"
import { script } from "./client.ts"
import { escaped } from "./escape.ts"
import { factsOf, reportSection } from "./report.ts"
import { style } from "./style.ts"

const kinds: readonly (readonly [kind: Entry["kind"], title: string])[] = [
  ["statement", "Statements"],
  ["commitment", "Commitments"],
  ["meeting", "Meetings"],
  ["event", "Events"],
  ["figure", "Figures"],
]

/** A button for each kind of entry, with the key that presses it. */
export const filters = (readings: readonly Reading[]): string =>
  kinds
    .map(([kind, title], at) => {
      const count = readings
        .flatMap(({ entries }) => entries)
        .filter((entry) => entry.kind === kind).length
      return `<button type="button" class="${kind}" aria-pressed="true" data-filter="${kind}" data-key="${at + 1}"><kbd>${at + 1}</kbd> ${title} <span>${count}</span></button>`
    })
    .join("\n")

function reportList(readings: readonly Reading[]): string {
  if (readings.length < 2) return ""
  const items = readings.map((reading) => {
    const { report, entries, findings } = reading
    const contradictions = findings.filter(({ severity }) => severity === "contradiction").length
    const alarm = contradictions > 0 ? ` <em>▲ ${contradictions}</em>` : ""
    return `<li><a href="#${report.id}"><b>${escaped(titleOf(reading.report))}</b> <small>${escaped(factsOf(reading))} · ${entries.length} entries${alarm}</small></a></li>`
  })
  return `<nav class="reports" aria-label="Reports"><details><summary>${readings.length} reports</summary><ol>${items.join("\n")}</ol></details></nav>`
}

// Nothing may be fetched from anywhere, whatever a report's text holds.
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** One self-contained page that shows reports with what they put on record. */
export function htmlPage(readings: readonly Reading[]): string {
  const [first] = readings
  const title =
    readings.length === 1 && first ? titleOf(first.report) : `${readings.length} reports`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} – OnRecord</title>
<style>${style}</style>
</head>
<body>
<header class="masthead"><h1>On<span>Record</span></h1>
<div class="filters" role="group" aria-label="Kinds of entries">
${filters(readings)}
</div></header>
${reportList(readings)}
<main>
${readings.map((reading) => reportSection(reading)).join("\n")}
</main>
<footer><p><kbd>n</kbd> next · <kbd>p</kbd> previous · <kbd>1</kbd>–<kbd>5</kbd> kinds · <kbd>Esc</kbd> clear</p></footer>
<script>${script}</script>
</body>
</html>
`
}
