import { overview } from "../answers/lists.ts"
import { optionsIn, whenQuery } from "../list-query.ts"
import { route } from "../route.ts"

export const getOverview = route({
  name: "GET /api/overview",
  role: "reader",
  says: "What is new, what waits for a person, and who was quoted most lately.",
  query: whenQuery,
  answers: overview,
  run: ({ record, query }) => record.overview(optionsIn(query)),
})
