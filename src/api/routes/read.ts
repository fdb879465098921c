import { reading } from "../answers/lists.ts"
import { inTime } from "../in-time.ts"
import { reportBody, reportIn } from "../report-body.ts"
import { route } from "../route.ts"

export const postRead = route({
  name: "POST /api/read",
  role: "reader",
  says: "Reads a text, a page or what is at an address, and answers the reading. Nothing is stored.",
  body: reportBody,
  answers: reading,
  async run({ body, ...asked }) {
    const { text, told } = await reportIn(body, asked)
    return inTime(asked.intake.read(text, told))
  },
})
