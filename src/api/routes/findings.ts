import { findingPage } from "../answers/lists.ts"
import { findingQuery, optionsIn } from "../list-query.ts"
import { route } from "../route.ts"

export const getFindings = route({
  name: "GET /api/findings",
  role: "reader",
  says: "Doubts that checks raised, with their arithmetic, newest report first.",
  query: findingQuery,
  answers: findingPage,
  run: ({ record, query }) => record.findings(optionsIn(query)),
})
