import { stats } from "../answers/lists.ts"
import { route } from "../route.ts"

export const getStats = route({
  name: "GET /api/stats",
  role: "reader",
  says: "How much the record holds.",
  answers: stats,
  run: ({ record }) => record.stats(),
})
