import { totals } from "../answers/matters.ts"
import { optionsIn, totalsQuery } from "../list-query.ts"
import { route } from "../route.ts"

export const getTotals = route({
  name: "GET /api/totals",
  role: "reader",
  says: "Commitments added up, each matter once, parts inside wholes never twice.",
  query: totalsQuery,
  answers: totals,
  run: ({ record, query }) => record.totals(optionsIn(query)),
})
