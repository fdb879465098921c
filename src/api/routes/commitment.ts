import { matterPage } from "../answers/matters.ts"
import { optionsIn, whenQuery } from "../list-query.ts"
import { route } from "../route.ts"
import { found } from "../unknown-id.ts"

export const getCommitment = route({
  name: "GET /api/commitments/:id",
  role: "reader",
  says: "The matter that a commitment is told in: every report, its stages, its whole and its parts.",
  query: whenQuery,
  answers: matterPage,
  run: ({ record, id, query }) => found(record.matterPage(id, optionsIn(query)), "matter", id),
})
