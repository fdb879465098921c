import { added } from "../answers/lists.ts"
import { inTime } from "../in-time.ts"
import { reportBody, reportIn } from "../report-body.ts"
import { route } from "../route.ts"

export const postReport = route({
  name: "POST /api/reports",
  role: "editor",
  says: "Reads a text, a page or what is at an address, and puts it on record. Answered when it is safe on disk.",
  body: reportBody,
  answers: added,
  status: 201,
  run: async ({ body, ...asked }) => inTime(asked.intake.add(await reportIn(body, asked))),
})
