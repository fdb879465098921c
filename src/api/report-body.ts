import * as z from "zod"
import { type Found, type FoundReport, findInPage, findReports } from "../app/source.ts"
import { isDay } from "../model/day.ts"
import { Trouble } from "../model/trouble.ts"
import type { Holder } from "./contract.ts"
import { demand } from "./guard/holder.ts"

const short = (says: string) => z.string().min(1).max(2000).exactOptional().describe(says)

/** A report as it is sent, and what is known of it. */
export const reportBody = z.strictObject({
  text: z.string().exactOptional().describe("The text of one report, as it was published."),
  page: z.string().exactOptional().describe("Instead of a text: the HTML of its page."),
  address: z
    .url({ protocol: /^https?$/u, error: "an address that starts with http:// or https://" })
    .max(2000)
    .exactOptional()
    .describe("Instead of a text: where to fetch it. Only editors may have a server fetch."),
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

interface Asker {
  readonly holder: Holder | undefined
  readonly fetchesLoopback: boolean
}

/** The report that a body holds or leads to. Throws a Trouble where there is none. */
export async function reportIn(
  { text, page, address, ...told }: z.output<typeof reportBody>,
  { holder, fetchesLoopback }: Asker,
): Promise<FoundReport> {
  const given = [text, page, address].filter((each) => each !== undefined)
  if (given.length !== 1) {
    const todo = "Send one of text, page and address."
    throw new Trouble("usage", "the body", `it holds ${given.length} reports, not one`, todo)
  }
  if (address !== undefined) {
    demand("editor", holder)
    return firstIn(findReports([address], { told, allowLoopback: fetchesLoopback }))
  }
  if (page !== undefined) return firstIn(findInPage(page, told))
  return reportOf(text ?? "", told)
}

function reportOf(text: string, told: FoundReport["told"]): FoundReport {
  if (text.trim() === "") {
    throw new Trouble("unreadInput", "text", "nothing in it", "Send the text of a report.")
  }
  const original = { bytes: new TextEncoder().encode(text), mediaType: "text/plain" }
  return { kind: "report", text, told, where: told.url ?? told.ref ?? "a request", original }
}

async function firstIn(found: AsyncIterable<Found>): Promise<FoundReport> {
  for await (const each of found) {
    if (each.kind === "report") return each
    if (each.kind === "unread") {
      throw new Trouble("unreadInput", each.where, each.wrong, each.todo)
    }
  }
  throw new Trouble("unreadInput", "the page", "no report is in it", "Send its text instead.")
}
