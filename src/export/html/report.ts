import { dayInWords, titleOf } from "../../model/in-words.ts"
import type { Reading } from "../../model/reading.ts"
import { type Links, wordsOf } from "./details.ts"
import { entryItem, findingItem } from "./entries.ts"
import { attribute, escaped } from "./escape.ts"
import { markedText } from "./marked-text.ts"

/** Outlet, days and place. */
export function factsOf({ report }: Reading): string {
  const { outlet, published, dateline, by } = report
  const place = dateline && [dateline.place, dateline.country].filter(Boolean).join(", ")
  const facts = [outlet, published && dayInWords(published), place, by && `by ${by.join(", ")}`]
  return facts.filter((fact) => fact).join(" · ")
}

// Only the web's own schemes: a "javascript:" address would run when clicked.
const source = (url: string | undefined): string =>
  url !== undefined && /^https?:\/\//iu.test(url)
    ? ` · <a href="${attribute(url)}" rel="noreferrer">source</a>`
    : ""

/** What surrounds a report: pages to lead to, and a page that it heads alone or with others. */
interface Setting {
  readonly links?: Links
  readonly heading?: "h1" | "h2"
}

/** One report: what is doubtful on top, its text on the left, its entries on the right. */
export function reportSection(reading: Reading, { links, heading = "h2" }: Setting = {}): string {
  const { report, entries, findings } = reading
  const words = wordsOf(reading, links)
  const doubts =
    findings.length === 0
      ? ""
      : `<section class="doubts" aria-label="Findings"><ul>${findings
          .map((finding) => findingItem(finding, words))
          .join("\n")}</ul></section>`
  const list =
    entries.length === 0
      ? "<p>Nothing to put on record was found.</p>"
      : `<ol class="entries">${entries.map((entry) => entryItem(entry, words)).join("\n")}</ol>`
  return `<article class="report" id="${report.id}">
<header><${heading}>${escaped(titleOf(reading.report))}</${heading}><p class="facts">${escaped(factsOf(reading))}${source(report.url)}</p></header>
${doubts}
<div class="columns"><section class="text" aria-label="Text">${markedText(reading)}</section>
<section class="record" aria-label="Entries">${list}</section></div></article>`
}
