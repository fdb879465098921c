import type { AnyRoute } from "./route.ts"
import { postReport } from "./routes/add-report.ts"
import { getChanges } from "./routes/changes.ts"
import { getCommitment } from "./routes/commitment.ts"
import { getCommitments } from "./routes/commitments.ts"
import { postDecision } from "./routes/decide.ts"
import { getEntry } from "./routes/entry.ts"
import { getEvents } from "./routes/events.ts"
import { getFigures } from "./routes/figures.ts"
import { getFindings } from "./routes/findings.ts"
import { getHistory } from "./routes/history.ts"
import { getJudgements } from "./routes/judgements.ts"
import { getMatter } from "./routes/matter.ts"
import { getMatters } from "./routes/matters.ts"
import { getMeetings } from "./routes/meetings.ts"
import { getOverview } from "./routes/overview.ts"
import { getParties } from "./routes/parties.ts"
import { getParty } from "./routes/party.ts"
import { getQuarantine } from "./routes/quarantine.ts"
import { postRead } from "./routes/read.ts"
import { getReport } from "./routes/report.ts"
import { getReports } from "./routes/reports.ts"
import { getReview } from "./routes/review.ts"
import { getSearch } from "./routes/search.ts"
import { getSession, postSession, postSessionEnd } from "./routes/session.ts"
import { getStatements } from "./routes/statements.ts"
import { getStats } from "./routes/stats.ts"
import { getTotals } from "./routes/totals.ts"
import { postUndo } from "./routes/undo-decision.ts"

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
  getCommitment,
  getMatters,
  getMatter,
  getEntry,
  getParties,
  getParty,
  getFindings,
  getReview,
  getSearch,
  getTotals,
  getHistory,
  getJudgements,
  getStats,
  getQuarantine,
  getChanges,
  postRead,
  postReport,
  postDecision,
  postUndo,
  getSession,
  postSession,
  postSessionEnd,
]
