import { partyPageShape } from "../answers/matters.ts"
import { route } from "../route.ts"
import { found } from "../unknown-id.ts"

export const getParty = route({
  name: "GET /api/parties/:id",
  role: "reader",
  says: "A party under all its names, its offices over time, and why its names are held to be one's.",
  answers: partyPageShape,
  run: ({ record, id }) => found(record.party(id), "party", id),
})
