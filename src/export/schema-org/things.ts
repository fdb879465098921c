import { titleOf } from "../../model/in-words.ts"
import type { Party } from "../../model/party.ts"
import type { Report } from "../../model/report.ts"
import type { ExportOptions } from "../format.ts"
import { iriOf, webAddress } from "../linked/iri.ts"
import { known } from "../linked/json-list.ts"
import type { RecordedEntry, RecordSource } from "../record.ts"
import { reportedOn } from "../record.ts"

/** A report as schema.org's NewsArticle. */
export const articleOf = (report: Report, options: ExportOptions) =>
  known({
    "@type": "NewsArticle",
    "@id": iriOf(options, "reports", report.id),
    headline: titleOf(report),
    url: webAddress(report.url),
    datePublished: reportedOn(report),
    inLanguage: report.language,
    publisher: report.outlet === undefined ? undefined : organisation(report.outlet),
    author: (report.by ?? []).map((name) => ({ "@type": "Person", name })),
  })

export const organisation = (name: string) => ({ "@type": "Organization", name })

const types: Readonly<Record<Party["kind"], string>> = {
  person: "Person",
  body: "Organization",
  outlet: "NewsMediaOrganization",
  country: "Country",
  group: "Organization",
}

/** Who spoke: the name and office as the report gives them, the id that holds across reports. */
export function speakerOf(
  record: RecordSource,
  told: RecordedEntry,
  id: string | null,
  options: ExportOptions,
) {
  const party = id === null ? undefined : told.party(id)
  if (party === undefined) return undefined
  const profile = record.profileOf(party.id)
  const of = party.of === undefined ? undefined : told.party(party.of)
  const isPerson = party.kind === "person"
  return known({
    "@type": types[party.kind],
    "@id": iriOf(options, "parties", profile?.id ?? party.id),
    name: party.name,
    jobTitle: isPerson ? party.office : undefined,
    affiliation: isPerson && of ? organisation(of.name) : undefined,
  })
}
