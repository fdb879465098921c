import * as z from "zod"
import type { WholeReport } from "../../app/record/whole-report.ts"
import { decision } from "./decision.ts"
import { listedFinding, reading, reportHead } from "./lists.ts"
import { shape, time } from "./shape.ts"

export const wholeReport = shape<WholeReport>(
  "WholeReport",
  z.strictObject({
    reading,
    head: reportHead,
    added: time,
    findings: z.array(listedFinding),
    decisions: z.array(decision),
    matters: z.record(z.string(), z.string()),
    profiles: z.record(z.string(), z.string()),
  }),
)
