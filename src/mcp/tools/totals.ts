import * as z from "zod"
import { citedFrom } from "../cited.ts"
import { maybe, pageFields } from "../inputs.ts"
import { tool } from "../tool.ts"

/** So many matters come with their words. */
const told = 5

export const totals = tool({
  name: "totals",
  title: "Add commitments up",
  says: "Commitments added up in one currency, each matter once, parts inside wholes never twice; low and high differ where reports conflict. The largest matters come with the words that tell them.",
  writes: false,
  takes: z.strictObject({
    by: z
      .enum(["provider", "recipient", "instrument", "stage", "month", "year", "currency"])
      .default("provider")
      .describe("What the lines are."),
    currency: z.string().length(3).default("EUR").describe("ISO 4217 code to add up in."),
    rate: maybe("The month whose mean rates convert everything, as 2023-09."),
    provider: maybe("Who gives."),
    recipient: maybe("Who gets."),
    instrument: maybe("Framework contract, loan, grant, …"),
    stage: maybe("How far they are: announced, committed, …"),
    from: maybe("On or after this day or period."),
    until: maybe("On or before this day or period."),
    as_of: pageFields.as_of,
  }),
  run({ as_of, ...options }, { record }) {
    const when = as_of === undefined ? {} : { asOf: as_of }
    const { provider, recipient, instrument, stage, from, until } = options
    const { items } = record.matters({
      kind: "commitment",
      sort: "amount",
      limit: told,
      ...when,
      ...(provider !== undefined && { provider }),
      ...(recipient !== undefined && { recipient }),
      ...(instrument !== undefined && { instrument }),
      ...(stage !== undefined && { stage }),
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
    })
    return {
      ...record.totals({ ...options, ...when }),
      largest: items.map(({ matter, counts, whyNot }) => ({
        matter: matter.id,
        counts,
        ...(whyNot !== undefined && { whyNot }),
        toldBy: matter.entries.flatMap((id) => {
          const entry = record.entry(id)
          return entry === undefined ? [] : [citedFrom(entry)]
        }),
      })),
    }
  },
})
