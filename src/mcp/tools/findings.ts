import * as z from "zod"
import { citedFrom, sourceOf } from "../cited.ts"
import { maybe, pageFields, pageFrom } from "../inputs.ts"
import { tool } from "../tool.ts"

export const findings = tool({
  name: "findings",
  title: "What is in doubt",
  says: "Doubts that checks raised about what reports say, with the arithmetic, the exact words in doubt and what people decided.",
  writes: false,
  takes: z.strictObject({
    status: z
      .enum(["open", "dismissed", "upheld"])
      .exactOptional()
      .describe("Waiting for a person, or decided by one."),
    severity: z
      .enum(["contradiction", "doubt", "note"])
      .exactOptional()
      .describe("How sure it is."),
    check: maybe("The id of the check that raised it."),
    report: maybe("The id of one report."),
    ...pageFields,
  }),
  run(input, { record }) {
    const { as_of: _, ...filter } = input
    const { items, next } = record.findings({ ...filter, ...pageFrom(input) })
    return {
      findings: items.map(({ finding, status, decision, report }) => ({
        id: finding.id,
        check: finding.check,
        severity: finding.severity,
        says: finding.says,
        status,
        ...(decision && { decidedBy: decision.by, reason: decision.reason }),
        ...(report && {
          source: sourceOf({ ...report, day: report.published ?? report.reported }),
        }),
        entries: finding.entries.flatMap((id) => {
          const entry = record.entry(id)
          return entry === undefined ? [] : [citedFrom(entry)]
        }),
      })),
      ...(next !== undefined && { next }),
    }
  },
})
