import { reading } from "../answers/lists.ts"
import { inTime } from "../in-time.ts"
import { reportBody, reportIn } from "../report-body.ts"
import { route } from "../route.ts"

export const postRead = route({
  name: "POST /api/read",
  role: "reader",
  says: "Reads a text and answers its reading. Nothing is stored.",
  body: reportBody,
  answers: reading,
  run({ intake, body }) {
    const { text, told } = reportIn(body)
    return inTime(intake.read(text, told))
  },
})
