import * as z from "zod"
import type { FoundReport } from "../app/record/found.ts"
import { isDay } from "../model/day.ts"
import { Trouble } from "../model/trouble.ts"

const short = (says: string) => z.string().min(1).max(2000).exactOptional().describe(says)

/** A report as it is sent: its text and what is known of it. */
export const reportBody = z.strictObject({
  text: z.string().describe("The text of one report, as it was published."),
  title: short("Its headline."),
  url: short("Where it was published."),
  outlet: short("Who published it."),
  published: z
    .string()
    .refine(isDay, "a day of the calendar, as 2024-03-12")
    .exactOptional()
    .describe("The day it was published."),
  ref: short("An id of the sender's own, echoed."),
})

/** The report that a body holds. Throws a Trouble where there is none in it. */
export function reportIn({ text, ...told }: z.output<typeof reportBody>): FoundReport {
  if (text.trim() !== "") {
    const original = { bytes: new TextEncoder().encode(text), mediaType: "text/plain" }
    return { kind: "report", text, told, where: told.url ?? told.ref ?? "a request", original }
  }
  throw new Trouble("unreadInput", "text", "nothing in it", "Send the text of a report.")
}
