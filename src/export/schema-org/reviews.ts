import { type Span, wordsAt } from "../../model/span.ts"
import type { ExportOptions } from "../format.ts"
import { iriOf, webAddress } from "../linked/iri.ts"
import { known } from "../linked/json-list.ts"
import { type RecordedFinding, type RecordSource, reportedOn } from "../record.ts"
import { articleOf, organisation, speakerOf } from "./things.ts"

/**
 * A ClaimReview of each contradiction that nobody dismissed. It says that what was printed does not
 * add up, and nothing of whether the matter itself is true.
 */
export function* reviews(record: RecordSource, options: ExportOptions): Iterable<object> {
  for (const each of record.findings()) {
    if (each.finding.severity !== "contradiction" || each.dismissed) continue
    const review = reviewOf(record, each, options)
    if (review !== undefined) yield review
  }
}

function reviewOf(
  record: RecordSource,
  { finding, report }: RecordedFinding,
  options: ExportOptions,
): object | undefined {
  const told = finding.entries.flatMap((id) => record.entry(id) ?? [])
  const [first] = told
  const article = report ?? first?.report
  if (article === undefined) return undefined
  const words = report
    ? finding.spans.map((span: Span) => wordsAt(report.text, span))
    : told.map(({ entry, report: { text } }) => wordsAt(text, entry.span))
  const voice = first?.entry.via.at(-1)?.party ?? null
  const speaker = first && speakerOf(record, first, voice, options)
  const { owner } = options
  return known({
    "@type": "ClaimReview",
    "@id": iriOf(options, "findings", finding.id),
    url: options.base === undefined ? undefined : iriOf(options, "findings", finding.id),
    datePublished: options.at?.slice(0, 10),
    author: owner && known({ ...organisation(owner.name), url: webAddress(owner.url) }),
    claimReviewed: words.join(" … "),
    reviewBody: finding.says,
    // No number: a scale from false to true is not what a sum that does not add up is on.
    reviewRating: { "@type": "Rating", alternateName: "Does not add up" },
    itemReviewed: known({
      "@type": "Claim",
      author: speaker ?? (article.outlet === undefined ? undefined : organisation(article.outlet)),
      datePublished: reportedOn(article),
      appearance: [...new Set([article, ...told.map((each) => each.report)])].map((each) =>
        articleOf(each, options),
      ),
    }),
  })
}
