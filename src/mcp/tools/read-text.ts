import * as z from "zod"
import { citedIn } from "../cited.ts"
import { reportFields, reportFrom } from "../inputs.ts"
import { tool } from "../tool.ts"

export const readText = tool({
  name: "read_text",
  title: "Read a report",
  says: "Reads a news report without storing it: who said what and who relayed it, who met whom, who promised how much to whom, what happened, and which figures are in doubt. Each entry has the exact words.",
  writes: false,
  takes: z.strictObject(reportFields),
  async run(input, { intake }) {
    const { text, told } = reportFrom(input)
    const reading = await intake.read(text, told)
    return {
      report: reading.report.id,
      entries: citedIn(reading),
      findings: reading.findings.map(({ id, check, severity, says, entries }) => ({
        id,
        check,
        severity,
        says,
        entries,
      })),
    }
  },
})
