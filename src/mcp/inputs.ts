import * as z from "zod"
import type { FoundReport } from "../app/source.ts"
import { isDay } from "../model/day.ts"
import { Trouble } from "../model/trouble.ts"

const maybe = (says: string) => z.string().min(1).max(500).exactOptional().describe(says)

/** A report as an agent gives it. */
export const reportFields = {
  text: z.string().min(1).max(2_000_000).describe("The text of one report, as it was published."),
  outlet: maybe("Who published it."),
  published: z
    .string()
    .refine(isDay, "a day of the calendar, as 2024-03-12")
    .exactOptional()
    .describe("The day it was published, YYYY-MM-DD. Dates like 'Thursday' are resolved by it."),
  title: maybe("Its headline."),
  url: maybe("Where it was published."),
}

/** The report in such fields. */
export function reportFrom({
  text,
  ...told
}: z.output<z.ZodObject<typeof reportFields>>): FoundReport {
  if (text.trim() === "") {
    throw new Trouble("unreadInput", "text", "nothing in it", "Give the text of a report.")
  }
  return { kind: "report", text, told, where: told.url ?? "an agent" }
}

/** Which part of a list, seen from when. */
export const pageFields = {
  as_of: maybe(
    "Only what had been reported by the end of this day or period: 2023-09-29, 2023-Q3.",
  ),
  limit: z.int().min(1).max(100).default(20).describe("How many at most."),
  cursor: maybe("`next` of the answer before, for more."),
}

interface PageInput {
  readonly as_of?: string
  readonly limit: number
  readonly cursor?: string
}

/** The same as options of the record. */
export const pageFrom = ({ as_of, limit, cursor }: PageInput) => ({
  limit,
  ...(as_of !== undefined && { asOf: as_of }),
  ...(cursor !== undefined && { cursor }),
})

export { maybe }
