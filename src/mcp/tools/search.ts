import * as z from "zod"
import { citedFrom, sourceOf } from "../cited.ts"
import { pageFields } from "../inputs.ts"
import { tool } from "../tool.ts"

export const search = tool({
  name: "search",
  title: "Search the record",
  says: 'Finds words in reports, statements, commitments and names of parties. "Words in quotation marks" must stand together.',
  writes: false,
  takes: z.strictObject({
    query: z.string().min(1).max(500).describe("Words to look for."),
    as_of: pageFields.as_of,
    limit: z.int().min(1).max(50).default(10).describe("How many of each kind at most."),
  }),
  run({ query, as_of, limit }, { record }) {
    const found = record.searchPage(query, { limit, ...(as_of !== undefined && { asOf: as_of }) })
    return {
      statements: found.statements.map(citedFrom),
      commitments: found.commitments.map(citedFrom),
      reports: found.reports.map((report) => ({
        source: sourceOf({ ...report, day: report.published ?? report.reported }),
        // The marks around hits are for pages.
        words: report.snippet.replaceAll(/[\u0001\u0002]/gu, ""),
      })),
      parties: found.parties,
    }
  },
})
