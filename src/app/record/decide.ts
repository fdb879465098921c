import type { Act, Decision } from "../../model/decision.ts"
import { idOf } from "../../model/id.ts"
import { Trouble } from "../../model/trouble.ts"
import {
  allDecisions,
  appendDecision,
  countDecisions,
  decisionById,
} from "../../store/decisions.ts"
import { hasFinding } from "../../store/findings.ts"
import { reportNumber } from "../../store/reports.ts"
import { entryById, reportOfEntry } from "../../store/show.ts"
import { transaction } from "../../store/transaction.ts"
import { decodeDecision } from "./decode-decision.ts"
import { judgeByPerson, takeBackJudgement } from "./judge-by-person.ts"
import { keepAgain } from "./keep-again.ts"
import type { Opened } from "./opened.ts"

/** Who decides, and why. */
export interface Signature {
  readonly by: string
  readonly reason: string
}

/** Appends a decision and lets the record follow it. Throws a Trouble where its target is unknown. */
export function decide(opened: Opened, act: Act, { by, reason }: Signature): Decision {
  if (by.trim() === "") {
    throw new Trouble("usage", act.act, "nobody signs this decision", "Give a name: --by NAME.")
  }
  const at = opened.now()
  const id = idOf("DC", at, by, JSON.stringify(act), countDecisions(opened.database))
  const decision: Decision = { ...act, id, by, at, reason }
  return transaction(opened.database, () => {
    refuseUnknown(opened, act)
    appendDecision(opened.database, decision)
    follow(opened, decision)
    return decision
  })
}

/**
 * Brings in decisions that another record exported, oldest first; those that this one has are left
 * as they are. Decisions upon what this record does not have wait until it is added.
 */
export function importDecisions(opened: Opened, lines: Iterable<unknown>): number {
  return transaction(opened.database, () => {
    let added = 0
    for (const line of lines) {
      const decision = decodeDecision(line, `decision ${added + 1}`)
      if (!appendDecision(opened.database, decision)) continue
      added++
      follow(opened, decision)
    }
    return added
  })
}

function refuseUnknown(opened: Opened, act: Act): void {
  const { database } = opened
  const unknown = (what: string): never => {
    throw new Trouble(
      "unknownId",
      `${act.act} ${act.target}`,
      `the record has no ${what} with this id`,
      "Take the id from `onrecord list` or from the page that shows it.",
    )
  }
  if (act.act === "undo" && decisionById(database, act.target) === undefined) unknown("decision")
  if (act.act === "accept" || act.act === "reject" || act.act === "correct") {
    if (entryById(database, act.target) === undefined) unknown("entry")
  }
  if (act.act === "add" && reportNumber(database, act.report) === undefined) unknown("report")
  if (act.act === "dismiss" || act.act === "uphold") {
    if (!hasFinding(database, act.target)) unknown("finding")
  }
}

/** What a decision changes: the entries of its report, or how two things are joined. */
function follow(opened: Opened, decision: Decision): void {
  const { database } = opened
  if (decision.act === "dismiss" || decision.act === "uphold") return
  if (decision.act === "judge") {
    judgeByPerson(opened, decision)
    return
  }
  if (decision.act === "undo") {
    const undone = decisionById(database, decision.target)
    if (undone?.act === "judge") takeBackJudgement(opened, undone, decision.at)
    else if (undone !== undefined) follow(opened, { ...undone, at: decision.at })
    return
  }
  const report =
    decision.act === "add"
      ? reportNumber(database, decision.report)
      : reportOfEntry(database, decision.target)
  if (report !== undefined) keepAgain(opened, report, decision.at)
}

/** Every decision, oldest first, as it is exported. */
export const decisionsOf = ({ database }: Opened): readonly Decision[] => allDecisions(database)
