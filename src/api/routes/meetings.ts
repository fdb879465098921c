import { entryPage } from "../answers/lists.ts"
import { entryQuery, optionsIn } from "../list-query.ts"
import { route } from "../route.ts"

export const getMeetings = route({
  name: "GET /api/meetings",
  role: "reader",
  says: "Who met whom, newest report first.",
  query: entryQuery,
  answers: entryPage,
  run: ({ record, query }) => record.entries("meeting", optionsIn(query)),
})
