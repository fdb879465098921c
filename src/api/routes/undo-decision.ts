import * as z from "zod"
import { decision } from "../answers/decision.ts"
import { route } from "../route.ts"
import { signature } from "../signature.ts"

export const postUndo = route({
  name: "POST /api/decisions/:id/undo",
  role: "editor",
  says: "Takes a decision back, with a decision of its own.",
  body: z.strictObject(signature.fields),
  answers: decision,
  status: 201,
  run: ({ record, id, body, holder, exposed }) =>
    record.decide({ act: "undo", target: id }, signature.of(body, holder, exposed)),
})
