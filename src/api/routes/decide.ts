import * as z from "zod"
import { decodeAct } from "../../app/record/decode-decision.ts"
import { act, decision } from "../answers/decision.ts"
import { route } from "../route.ts"
import { signature } from "../signature.ts"

export const postDecision = route({
  name: "POST /api/decisions",
  role: "editor",
  says: "Puts a person's decision on record: accept, reject, correct, add, judge, dismiss, uphold.",
  body: z.strictObject({ decision: act, ...signature.fields }),
  answers: decision,
  status: 201,
  run: ({ record, body, holder, exposed }) =>
    record.decide(decodeAct(body.decision, "decision"), signature.of(body, holder, exposed)),
})
