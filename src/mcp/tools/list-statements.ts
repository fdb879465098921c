import * as z from "zod"
import { citedFrom } from "../cited.ts"
import { maybe, pageFields, pageFrom } from "../inputs.ts"
import { tool } from "../tool.ts"

export const listStatements = tool({
  name: "list_statements",
  title: "Who said what",
  says: "Statements on record, newest report first, with the exact words and everybody who passed them on. A party is meant by its name or id.",
  writes: false,
  takes: z.strictObject({
    speaker: maybe("Who said it."),
    to: maybe("Who was spoken to."),
    via: maybe("Who relayed it."),
    outlet: maybe("Who published it."),
    text: maybe("Words that must stand in the statement."),
    from: maybe("Said or reported on or after the first day of this period."),
    until: maybe("Said or reported on or before the last day of this period."),
    ...pageFields,
  }),
  run(input, { record }) {
    const { as_of: _, ...filter } = input
    const { items, next } = record.entries("statement", { ...filter, ...pageFrom(input) })
    return { statements: items.map(citedFrom), ...(next !== undefined && { next }) }
  },
})
