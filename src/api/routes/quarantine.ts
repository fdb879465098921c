import { quarantine } from "../answers/lists.ts"
import { route } from "../route.ts"

export const getQuarantine = route({
  name: "GET /api/quarantine",
  role: "editor",
  says: "What could not be read, and why.",
  answers: quarantine,
  run: ({ record }) => ({ items: record.quarantine() }),
})
