import { entryPage } from "../answers/lists.ts"
import { entryQuery, optionsIn } from "../list-query.ts"
import { route } from "../route.ts"

export const getFigures = route({
  name: "GET /api/figures",
  role: "reader",
  says: "Counts and measures that reports give, newest report first.",
  query: entryQuery,
  answers: entryPage,
  run: ({ record, query }) => record.entries("figure", optionsIn(query)),
})
