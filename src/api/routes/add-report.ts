import { added } from "../answers/lists.ts"
import { inTime } from "../in-time.ts"
import { reportBody, reportIn } from "../report-body.ts"
import { route } from "../route.ts"

export const postReport = route({
  name: "POST /api/reports",
  role: "editor",
  says: "Reads a text and puts it on record. Answered when it is safe on disk.",
  body: reportBody,
  answers: added,
  status: 201,
  async run({ intake, body }) {
    const found = reportIn(body)
    const added = await inTime(intake.add(found))
    return added
  },
})
