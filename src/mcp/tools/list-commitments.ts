import * as z from "zod"
import { citedFrom } from "../cited.ts"
import { maybe, pageFields, pageFrom } from "../inputs.ts"
import { tool } from "../tool.ts"

export const listCommitments = tool({
  name: "list_commitments",
  title: "Who promised what",
  says: "Commitments as single reports tell them, newest first: who gives how much of what to whom, at which stage. Several reports may tell of one matter: use totals for sums, never add these up.",
  writes: false,
  takes: z.strictObject({
    provider: maybe("Who gives."),
    recipient: maybe("Who gets."),
    party: maybe("A party in any role."),
    instrument: maybe("Framework contract, loan, grant, …"),
    stage: z
      .enum(["announced", "committed", "contracted", "ordered", "delivered", "cancelled"])
      .exactOptional()
      .describe("How far it is."),
    currency: maybe("ISO 4217 code of the amount."),
    outlet: maybe("Who published it."),
    text: maybe("Words that must stand in its report."),
    from: maybe("On or after the first day of this period."),
    until: maybe("On or before the last day of this period."),
    sort: z.enum(["reported", "happened", "amount"]).exactOptional().describe("What to sort by."),
    ...pageFields,
  }),
  run(input, { record }) {
    const { as_of: _, ...filter } = input
    const { items, next } = record.entries("commitment", { ...filter, ...pageFrom(input) })
    return { commitments: items.map(citedFrom), ...(next !== undefined && { next }) }
  },
})
