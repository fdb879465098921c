import { entryPage } from "../answers/lists.ts"
import { entryQuery, optionsIn } from "../list-query.ts"
import { route } from "../route.ts"

export const getCommitments = route({
  name: "GET /api/commitments",
  role: "reader",
  says: "Who promised, ordered or gave what to whom, newest report first.",
  query: entryQuery,
  answers: entryPage,
  run: ({ record, query }) => record.entries("commitment", optionsIn(query)),
})
