import type { OpenRecord } from "../../app/record/open-record.ts"
import type { ListedFinding } from "../../app/record/shapes.ts"
import { findingPage } from "../answers/lists.ts"
import type { FindingToSettle } from "../contract.ts"
import { findingQuery, optionsIn } from "../list-query.ts"
import { route } from "../route.ts"

/** Ten findings that say "3 reports, 1 source" are told apart by what the reports tell. */
function withWords(record: OpenRecord, listed: ListedFinding): FindingToSettle {
  const [first] = listed.report === undefined ? listed.finding.entries : []
  const words = first === undefined ? undefined : record.entry(first)?.words
  return words === undefined ? listed : { ...listed, words }
}

export const getFindings = route({
  name: "GET /api/findings",
  role: "reader",
  says: "Doubts that checks raised, with their arithmetic, newest report first.",
  query: findingQuery,
  answers: findingPage,
  run({ record, query }) {
    const { items, ...page } = record.findings(optionsIn(query))
    return { ...page, items: items.map((listed) => withWords(record, listed)) }
  },
})
