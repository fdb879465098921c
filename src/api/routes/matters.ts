import { matterListPage } from "../answers/matters.ts"
import { matterQuery, optionsIn } from "../list-query.ts"
import { route } from "../route.ts"

export const getMatters = route({
  name: "GET /api/matters",
  role: "reader",
  says: "What reports tell of together: each matter once, those reported on last first.",
  query: matterQuery,
  answers: matterListPage,
  run: ({ record, query }) => record.matters(optionsIn(query)),
})
