import type { Decision } from "../../model/decision.ts"
import { decisionsAfter, markOf, reportsAfter, stateOf } from "../../store/changes.ts"
import type { ReportHead } from "../../store/reports.ts"
import type { Opened } from "./opened.ts"

/** What was added to a record after a mark, by this process or another. */
export interface Changed {
  /** Where to go on from. */
  readonly mark: string
  readonly reports: readonly ReportHead[]
  readonly decisions: readonly Decision[]
  /** More was added than is listed here. */
  readonly more: boolean
}

/** Tells what changes in a record. */
export interface Changes {
  /** A word that is another after every change; cheap to ask for. */
  state(): string
  /** What was added since the mark; nothing, and where things stand, without one. */
  since(mark?: string): Changed
}

const most = 100

export const changesOf = ({ database }: Opened): Changes => ({
  state: () => stateOf(database),
  since(mark) {
    const now = markOf(database)
    const written = /^(?<report>\d{1,12})\.(?<decision>\d{1,12})$/u.exec(mark ?? "")?.groups
    const from = written
      ? { report: Number(written.report), decision: Number(written.decision) }
      : now
    return {
      mark: `${now.report}.${now.decision}`,
      reports: reportsAfter(database, from.report, most),
      decisions: decisionsAfter(database, from.decision, most),
      more: now.report - from.report > most || now.decision - from.decision > most,
    }
  },
})
