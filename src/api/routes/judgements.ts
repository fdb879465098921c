import * as z from "zod"
import { judgement } from "../answers/matters.ts"
import { shape } from "../answers/shape.ts"
import { route } from "../route.ts"

export const getJudgements = route({
  name: "GET /api/judgements/:id",
  role: "reader",
  says: "What was judged of an entry, a form of a party or a report: the same as which, and why.",
  answers: shape("Judgements", z.strictObject({ items: z.array(judgement) })),
  run: ({ record, id }) => ({ items: record.judgements(id) }),
})
