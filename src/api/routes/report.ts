import { wholeReport } from "../answers/report.ts"
import { optionsIn, whenQuery } from "../list-query.ts"
import { route } from "../route.ts"
import { found } from "../unknown-id.ts"

export const getReport = route({
  name: "GET /api/reports/:id",
  role: "reader",
  says: "A report's whole reading: its text, entries, findings, and what people decided.",
  query: whenQuery,
  answers: wholeReport,
  run: ({ record, id, query }) => found(record.wholeReport(id, optionsIn(query)), "report", id),
})
