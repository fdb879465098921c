import type { CommitmentMatter } from "../../model/matter.ts"
import { commitmentsOf, isBought, renewedIn } from "../commitments/told-commitment.ts"
import type { ExportOptions, Format } from "../format.ts"
import { iriOf, webAddress } from "../linked/iri.ts"
import { jsonWithList, known } from "../linked/json-list.ts"
import type { RecordSource } from "../record.ts"
import { required } from "../required.ts"
import { releaseDay, releaseOf } from "./release.ts"

/** Purchases of which some day is known, the newest of renewals. */
function* purchases(record: RecordSource): Iterable<CommitmentMatter> {
  const renewed = renewedIn(record)
  for (const matter of commitmentsOf(record)) {
    if (isBought(matter) && !renewed.has(matter.id) && releaseDay(matter)) yield matter
  }
}

function* releases(record: RecordSource, prefix: string): Iterable<object> {
  for (const matter of purchases(record)) yield releaseOf(record, matter, prefix)
}

function contentOf(record: RecordSource, options: ExportOptions): Iterable<string> {
  const { owner, ocidPrefix = "", at } = options
  const head = {
    uri: iriOf(options, "exports", "ocds"),
    version: "1.1",
    publishedDate: at,
    publisher: known({ name: owner?.name, uri: webAddress(owner?.url) }),
  }
  return jsonWithList(head, "releases", releases(record, ocidPrefix))
}

/** Framework contracts and what was ordered under them, in the Open Contracting Data Standard. */
export const ocds: Format = {
  id: "ocds",
  title: "OCDS 1.1",
  holds:
    "Framework contracts, contracts and orders as releases of the Open Contracting Data Standard, each order tied to its framework.",
  mediaType: "application/json",
  ending: ".json",
  folder: false,
  needs: ["owner", "ocidPrefix", "at"],
  async *files(record, options) {
    required(this, options)
    // A package has one release at least; a record without any gives no file.
    for (const _ of purchases(record)) {
      yield { path: "ocds-releases.json", content: contentOf(record, options) }
      return
    }
  },
}
