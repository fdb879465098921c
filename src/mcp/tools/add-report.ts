import * as z from "zod"
import { citedIn } from "../cited.ts"
import { reportFields, reportFrom } from "../inputs.ts"
import { tool } from "../tool.ts"

export const addReport = tool({
  name: "add_report",
  title: "Put a report on record",
  says: "Reads a news report and keeps it in the record. The same report twice is kept once.",
  writes: true,
  takes: z.strictObject(reportFields),
  async run(input, { record, intake }) {
    const { status, report = "" } = await intake.add(reportFrom(input))
    const reading = record.reading(report)
    return { status, report, ...(reading && { entries: citedIn(reading) }) }
  },
})
