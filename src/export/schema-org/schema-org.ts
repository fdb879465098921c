import type { ExportOptions, Format } from "../format.ts"
import { jsonWithList } from "../linked/json-list.ts"
import type { RecordSource } from "../record.ts"
import { required } from "../required.ts"
import { quotations } from "./quotations.ts"
import { reviews } from "./reviews.ts"

function* graph(record: RecordSource, options: ExportOptions): Iterable<object> {
  yield* quotations(record, options)
  yield* reviews(record, options)
}

/** Quotations and reviews as search engines and fact-check collections take them. */
export const schemaOrg: Format = {
  id: "schema-org",
  title: "schema.org",
  holds:
    "Statements as Quotation or Claim and contradictions as ClaimReview, in JSON-LD, for search engines and collections of fact checks.",
  mediaType: "application/ld+json",
  ending: ".jsonld",
  folder: false,
  needs: ["owner"],
  async *files(record, options) {
    required(this, options)
    const content = jsonWithList(
      { "@context": "https://schema.org" },
      "@graph",
      graph(record, options),
    )
    yield { path: "schema-org.jsonld", content }
  },
}
