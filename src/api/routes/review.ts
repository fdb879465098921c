import * as z from "zod"
import { reviewItem } from "../answers/matters.ts"
import { shape } from "../answers/shape.ts"
import { pageFields } from "../list-query.ts"
import { route } from "../route.ts"

export const getReview = route({
  name: "GET /api/review",
  role: "reader",
  says: "What waits for a person: contradictions, pairs that may be one, entries of little trust.",
  query: z.strictObject({
    kind: z.enum(["pair", "finding", "entry"]).exactOptional().describe("Only these."),
    limit: pageFields.limit,
  }),
  answers: shape("Review", z.strictObject({ items: z.array(reviewItem) })),
  run: ({ record, query }) => ({ items: record.review(query) }),
})
