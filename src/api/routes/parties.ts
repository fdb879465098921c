import { partyPage } from "../answers/lists.ts"
import { optionsIn, partyQuery } from "../list-query.ts"
import { route } from "../route.ts"

export const getParties = route({
  name: "GET /api/parties",
  role: "reader",
  says: "Parties across reports, those in most reports first.",
  query: partyQuery,
  answers: partyPage,
  run: ({ record, query }) => record.parties(optionsIn(query)),
})
