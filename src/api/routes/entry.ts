import { entryAlone } from "../answers/lists.ts"
import { route } from "../route.ts"
import { found } from "../unknown-id.ts"

export const getEntry = route({
  name: "GET /api/entries/:id",
  role: "reader",
  says: "One entry with its exact words; `until` tells when the record took it off.",
  answers: entryAlone,
  run: ({ record, id }) => found(record.entry(id), "entry", id),
})
