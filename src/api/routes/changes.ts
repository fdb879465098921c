import * as z from "zod"
import { shape } from "../answers/shape.ts"
import { changeStream } from "../change-stream.ts"
import { route } from "../route.ts"

export const getChanges = route({
  name: "GET /api/changes",
  role: "reader",
  live: true,
  media: "text/event-stream",
  says: "Server-sent events: reports added and decisions made, by this process or another.",
  answers: shape<never>("Changes", z.never()),
  run: ({ record, request, stop }) =>
    changeStream(record, {
      stop: AbortSignal.any([stop, request.signal]),
      mark: request.headers.get("last-event-id") ?? undefined,
    }),
})
