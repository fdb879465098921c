import type { Statement } from "../../model/entry.ts"
import { wordsAt } from "../../model/span.ts"
import type { ExportOptions } from "../format.ts"
import { iriOf } from "../linked/iri.ts"
import { known } from "../linked/json-list.ts"
import type { RecordedEntry, RecordSource } from "../record.ts"
import { articleOf, speakerOf } from "./things.ts"

/** Words wholly in quotation marks are a Quotation; what a report words, in part or all, is a Claim. */
export function* quotations(record: RecordSource, options: ExportOptions): Iterable<object> {
  for (const { reading } of record.reports()) {
    for (const { id, kind } of reading.entries) {
      const told = kind === "statement" ? record.entry(id) : undefined
      if (told?.entry.kind === "statement") yield quotationOf(record, told, told.entry, options)
    }
  }
}

function quotationOf(
  record: RecordSource,
  told: RecordedEntry,
  statement: Statement,
  options: ExportOptions,
): object {
  const { report } = told
  const quoted = statement.form === "direct"
  const article = articleOf(report, options)
  return known({
    "@type": quoted ? "Quotation" : "Claim",
    "@id": iriOf(options, "entries", statement.id),
    text: statement.content.map((span) => wordsAt(report.text, span)).join(" … "),
    author: speakerOf(record, told, statement.speaker, options),
    dateCreated: statement.on?.value.start,
    inLanguage: report.language,
    ...(quoted ? { isPartOf: article } : { appearance: article }),
  })
}
