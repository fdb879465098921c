import { entryPage } from "../answers/lists.ts"
import { entryQuery, optionsIn } from "../list-query.ts"
import { route } from "../route.ts"

export const getEvents = route({
  name: "GET /api/events",
  role: "reader",
  says: "Who did what to whom, newest report first.",
  query: entryQuery,
  answers: entryPage,
  run: ({ record, query }) => record.entries("event", optionsIn(query)),
})
