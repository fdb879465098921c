import * as z from "zod"
import { entryFields } from "../answers/lists.ts"
import { shape, time } from "../answers/shape.ts"
import { route } from "../route.ts"
import { found } from "../unknown-id.ts"

const entry = shape("EntryAlone", z.strictObject({ ...entryFields, until: time.exactOptional() }))

export const getEntry = route({
  name: "GET /api/entries/:id",
  role: "reader",
  says: "One entry with its exact words; `until` tells when the record took it off.",
  answers: entry,
  run: ({ record, id }) => found(record.entry(id), "entry", id),
})
