import type { DatabaseSync } from "node:sqlite"
import { judgeCopies } from "../../../reconcile/copies.ts"
import { candidateCopies, keepCopyKeys } from "../../../store/candidates.ts"
import { inPair, judgementsOf, keepJudgement } from "../../../store/judgements.ts"
import { reportIdOf, reportText } from "../../../store/reports.ts"
import type { Opened } from "../opened.ts"

/** Finds the near-copies of a report, which count with it as one source. */
export function findCopies(
  { database }: Opened,
  report: number,
  keys: readonly number[],
  at: string,
): readonly number[] {
  const copies: number[] = []
  const text = reportText(database, report)
  for (const other of candidateCopies(database, keys, report)) {
    const comparison = judgeCopies(text, reportText(database, other))
    if (comparison?.verdict !== "same") continue
    const [left, right] = inPair(reportIdOf(database, report), reportIdOf(database, other))
    keepJudgement(database, { about: "report", left, right, comparison, at })
    copies.push(other)
  }
  keepCopyKeys(database, keys, report)
  return copies
}

/** One name for a report and all its near-copies: the least of their ids. */
export function copyGroupOf(database: DatabaseSync, report: string): string {
  const seen = new Set([report])
  for (const each of seen) {
    for (const { left, right, verdict } of judgementsOf(database, each)) {
      if (verdict === "same") seen.add(left === each ? right : left)
    }
  }
  return [...seen].sort()[0] ?? report
}
