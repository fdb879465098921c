import { endsOf } from "../../app/record/list-options.ts"
import { reportPage } from "../answers/lists.ts"
import { optionsIn, reportQuery } from "../list-query.ts"
import { route } from "../route.ts"

export const getReports = route({
  name: "GET /api/reports",
  role: "reader",
  says: "Reports, newest first.",
  query: reportQuery,
  answers: reportPage,
  run({ record, query }) {
    const { from, until, ...rest } = optionsIn(query)
    return record.reports({
      ...rest,
      ...(from !== undefined && { from: endsOf(from, "from").start }),
      ...(until !== undefined && { to: endsOf(until, "until").end }),
    })
  },
})
