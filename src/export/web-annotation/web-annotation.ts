import type { ExportOptions, Format } from "../format.ts"
import { iriOf } from "../linked/iri.ts"
import { jsonWithList, known } from "../linked/json-list.ts"
import type { RecordSource } from "../record.ts"
import { annotations } from "./annotation.ts"

const context = ["http://www.w3.org/ns/anno.jsonld", { onrecord: "urn:onrecord:terms:" }] as const

/** A collection whose one page holds every annotation: the list is the last of the nested fields. */
function* collection(record: RecordSource, options: ExportOptions): Iterable<string> {
  let total = 0
  for (const _ of annotations(record, options)) total++
  const id = iriOf(options, "exports", "annotations")
  const page = { id: `${id}-1`, type: "AnnotationPage", partOf: id, startIndex: 0 }
  const head = known({
    "@context": context,
    id,
    type: "AnnotationCollection",
    label: record.asOf === undefined ? "OnRecord" : `OnRecord as of ${record.asOf}`,
    generated: options.at,
    total,
  })
  yield `${JSON.stringify(head, null, 1).replace(/\s*\}$/u, "")},\n "first": `
  yield* jsonWithList(page, "items", annotations(record, options))
  yield "}\n"
}

/** Every entry and finding pinned to its words, for annotation tools. */
export const webAnnotation: Format = {
  id: "web-annotation",
  title: "W3C Web Annotation",
  holds:
    "Every entry and finding as an annotation of the exact words, by quotation and by position, in JSON-LD.",
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  ending: ".jsonld",
  folder: false,
  needs: [],
  async *files(record, options) {
    yield { path: "annotations.jsonld", content: collection(record, options) }
  },
}
