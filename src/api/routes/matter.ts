import { matterPage } from "../answers/matters.ts"
import { optionsIn, whenQuery } from "../list-query.ts"
import { route } from "../route.ts"
import { found } from "../unknown-id.ts"

export const getMatter = route({
  name: "GET /api/matters/:id",
  role: "reader",
  says: "A matter by its id or that of one of its entries: what each report says, and why they are one.",
  query: whenQuery,
  answers: matterPage,
  run: ({ record, id, query }) => found(record.matterPage(id, optionsIn(query)), "matter", id),
})
