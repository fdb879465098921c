import * as z from "zod"
import type { SearchPage } from "../../app/record/search-page.ts"
import { headFields, listedEntry, listedProfile } from "../answers/lists.ts"
import { maybe, shape, word } from "../answers/shape.ts"
import { optionsIn, whenFields } from "../list-query.ts"
import { route } from "../route.ts"

/** The words around the hits; hits stand between U+0001 and U+0002. */
const reportHit = z.strictObject({ ...headFields, snippet: word })

const found = shape<SearchPage>(
  "SearchPage",
  z.strictObject({
    query: word,
    reports: z.array(reportHit),
    statements: z.array(listedEntry),
    commitments: z.array(listedEntry),
    parties: z.array(listedProfile),
    goTo: maybe,
  }),
)

export const getSearch = route({
  name: "GET /api/search",
  role: "reader",
  says: "Whatever has these words: reports, statements, commitments and parties; an id leads to its page.",
  query: z.strictObject({
    ...whenFields,
    q: z.string().min(1).max(500).describe('Words; "words in quotation marks" stand together.'),
    limit: z
      .string()
      .regex(/^(?:[1-9]|[1-4]\d|50)$/u, "a whole number from 1 to 50")
      .transform(Number)
      .exactOptional()
      .describe("How many of each at most; 10 unless told otherwise."),
  }),
  answers: found,
  run({ record, query }) {
    const { q, ...rest } = optionsIn(query)
    return record.searchPage(q, rest)
  },
})
