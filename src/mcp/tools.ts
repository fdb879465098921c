import type { AnyTool } from "./tool.ts"
import { addReport } from "./tools/add-report.ts"
import { findings } from "./tools/findings.ts"
import { listCommitments } from "./tools/list-commitments.ts"
import { listStatements } from "./tools/list-statements.ts"
import { readText } from "./tools/read-text.ts"
import { search } from "./tools/search.ts"
import { showEntry } from "./tools/show-entry.ts"
import { totals } from "./tools/totals.ts"

/** Every tool, in the order agents see them. */
export const tools: readonly AnyTool[] = [
  readText,
  addReport,
  search,
  listStatements,
  listCommitments,
  totals,
  showEntry,
  findings,
]
