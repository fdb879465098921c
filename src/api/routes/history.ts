import * as z from "zod"
import { historyPage } from "../answers/matters.ts"
import { optionsIn, pageFields } from "../list-query.ts"
import { route } from "../route.ts"

const { "known-by": knownBy, limit, cursor, order } = pageFields

export const getHistory = route({
  name: "GET /api/history",
  role: "reader",
  says: "What people and re-readings changed, latest first.",
  query: z.strictObject({ "known-by": knownBy, limit, cursor, order }),
  answers: historyPage,
  run: ({ record, query }) => record.historyPage(optionsIn(query)),
})
