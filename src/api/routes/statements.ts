import { entryPage } from "../answers/lists.ts"
import { entryQuery, optionsIn } from "../list-query.ts"
import { route } from "../route.ts"

export const getStatements = route({
  name: "GET /api/statements",
  role: "reader",
  says: "Who said what, newest report first.",
  query: entryQuery,
  answers: entryPage,
  run: ({ record, query }) => record.entries("statement", optionsIn(query)),
})
