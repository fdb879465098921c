import type { AnyRoute } from "./route.ts"
import { postReport } from "./routes/add-report.ts"
import { getChanges } from "./routes/changes.ts"
import { getCommitments } from "./routes/commitments.ts"
import { getEntry } from "./routes/entry.ts"
import { getEvents } from "./routes/events.ts"
import { getFigures } from "./routes/figures.ts"
import { getFindings } from "./routes/findings.ts"
import { getMeetings } from "./routes/meetings.ts"
import { getOverview } from "./routes/overview.ts"
import { getParties } from "./routes/parties.ts"
import { getQuarantine } from "./routes/quarantine.ts"
import { postRead } from "./routes/read.ts"
import { getReport } from "./routes/report.ts"
import { getReports } from "./routes/reports.ts"
import { getSearch } from "./routes/search.ts"
import { getSession, postSession, postSessionEnd } from "./routes/session.ts"
import { getStatements } from "./routes/statements.ts"
import { getStats } from "./routes/stats.ts"

/** Every address of the API, in the order its pages are read. */
export const routes: readonly AnyRoute[] = [
  getOverview,
  getReports,
  getReport,
  getStatements,
  getMeetings,
  getCommitments,
  getEvents,
  getFigures,
  getEntry,
  getParties,
  getFindings,
  getSearch,
  getStats,
  getQuarantine,
  getChanges,
  postRead,
  postReport,
  getSession,
  postSession,
  postSessionEnd,
]
