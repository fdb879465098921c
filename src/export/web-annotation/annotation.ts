import type { Entry } from "../../model/entry.ts"
import type { Report } from "../../model/report.ts"
import type { Span } from "../../model/span.ts"
import type { ExportOptions } from "../format.ts"
import { iriOf, webAddress } from "../linked/iri.ts"
import { known } from "../linked/json-list.ts"
import type { RecordSource } from "../record.ts"
import { tables } from "../tables/index.ts"
import { type PointedText, pointed } from "./code-points.ts"
import { positionSelector, quoteSelector } from "./selectors.ts"

/** Columns that an annotation tells in its target instead. */
const inTarget = new Set(["start", "end", "exact_words", "sentence", "title", "outlet", "url"])

/** What a row says, field by field, each under OnRecord's own terms. */
type Fields = Readonly<Record<string, string | number>>

/** Every annotation of a record: entries by report in order, then findings. */
export function* annotations(record: RecordSource, options: ExportOptions): Iterable<object> {
  for (const table of tables) {
    if (table.id === "parties" || table.id === "findings") continue
    const names = table.columns.map(({ name }) => name)
    let text: { readonly report: string; readonly pointed: PointedText } | undefined
    for (const cells of table.rows(record)) {
      const entry = record.entry(String(cells[0]))
      if (entry === undefined) continue
      const { report } = entry
      // Rows of one report follow each other: its characters are counted once.
      if (text?.report !== report.id) text = { report: report.id, pointed: pointed(report.text) }
      const fields = Object.fromEntries(
        names.flatMap((name, at) => {
          const cell = cells[at]
          return cell === undefined || cell === "" || inTarget.has(name)
            ? []
            : [[`onrecord:${name}`, cell]]
        }),
      )
      yield annotationOf(entry.entry, report, text.pointed, fields, options)
    }
  }
  yield* doubts(record, options)
}

const annotationOf = (
  entry: Entry,
  report: Report,
  pointed: PointedText,
  fields: Fields,
  options: ExportOptions,
) => ({
  id: iriOf(options, "entries", entry.id),
  type: "Annotation",
  motivation: "describing",
  body: { type: "Dataset", "onrecord:kind": entry.kind, ...fields },
  target: targetsOf(report, pointed, [entry.span], options),
})

/** The text as it was read, by quotation and position, and the page it came from, by quotation. */
function targetsOf(
  report: Report,
  pointed: PointedText,
  spans: readonly Span[],
  options: ExportOptions,
): readonly object[] {
  const page = webAddress(report.url)
  return spans.flatMap((span) => {
    const quote = quoteSelector(pointed, span)
    const text = {
      type: "SpecificResource",
      source: {
        id: iriOf(options, "reports", report.id),
        type: "Text",
        format: "text/plain",
        language: report.language,
      },
      selector: [quote, positionSelector(pointed, span)],
    }
    return page === undefined
      ? [text]
      : [text, { type: "SpecificResource", source: page, selector: quote }]
  })
}

function* doubts(record: RecordSource, options: ExportOptions): Iterable<object> {
  for (const { finding, report, dismissed } of record.findings()) {
    if (dismissed !== undefined) continue
    const targets = report
      ? targetsOf(report, pointed(report.text), finding.spans, options)
      : finding.entries.flatMap((id) => {
          const told = record.entry(id)
          return told
            ? targetsOf(told.report, pointed(told.report.text), [told.entry.span], options)
            : []
        })
    if (targets.length === 0) continue
    yield {
      id: iriOf(options, "findings", finding.id),
      type: "Annotation",
      motivation: "assessing",
      body: [
        { type: "TextualBody", value: finding.says, format: "text/plain", language: "en" },
        known({
          type: "Dataset",
          "onrecord:check": finding.check,
          "onrecord:severity": finding.severity,
          "onrecord:stated": finding.stated,
          "onrecord:expected": finding.expected,
        }),
      ],
      target: targets,
    }
  }
}
