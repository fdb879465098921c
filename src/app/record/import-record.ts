import { decodeLine, UndecodableLine } from "../../export/jsonl/decode.ts"
import type { RecordLine } from "../../export/jsonl/line.ts"
import type { Judgement } from "../../model/judgement.ts"
import { Trouble } from "../../model/trouble.ts"
import { appendDecision } from "../../store/decisions.ts"
import { keepJudgement, setJudgedAt } from "../../store/judgements.ts"
import { keepReading } from "../../store/readings.ts"
import { addReport } from "../../store/reports.ts"
import { transaction } from "../../store/transaction.ts"
import { referenceRates } from "../local-reader.ts"
import { followJudgement } from "./judge-by-person.ts"
import { keepingOf } from "./keeping.ts"
import type { Opened } from "./opened.ts"
import { reconcileReport } from "./reconcile/reconcile-report.ts"

/** What became of one line of an exported record. */
export type Imported =
  | { readonly line: number; readonly kind: RecordLine["kind"]; readonly isNew: boolean }
  | { readonly line: number; readonly trouble: Trouble }

/**
 * Brings in a record that was exported as JSONL: readings as they were, with the times at which they
 * were added, people's decisions and what was judged. A line that cannot be read is told and passed
 * by; what the record has already is left as it is.
 */
export async function* importRecord(
  opened: Opened,
  lines: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<Imported> {
  let number = 0
  for await (const written of lines) {
    number++
    if (written.trim() === "") continue
    try {
      const line = decodeLine(written, number)
      const isNew = transaction(opened.database, () => take(opened, line))
      yield { line: number, kind: line.kind, isNew }
    } catch (error) {
      if (!(error instanceof UndecodableLine)) throw error
      yield {
        line: number,
        trouble: new Trouble("unreadInput", error.where, error.wrong, error.todo),
      }
    }
  }
}

function take(opened: Opened, line: RecordLine): boolean {
  if (line.kind === "reading") return takeReading(opened, line)
  if (line.kind === "judgement") return takeJudgement(opened, line.judgement)
  // Readings are exported as decided: a decision is kept, not followed again.
  return line.kind === "decision" && appendDecision(opened.database, line.decision)
}

function takeReading(opened: Opened, line: Extract<RecordLine, { kind: "reading" }>): boolean {
  const { database } = opened
  const { reading, added: at = opened.now() } = line
  const keeping = keepingOf(reading, referenceRates(), at.slice(0, 10))
  const { reported } = keeping
  const added = { report: reading.report, reported, original: undefined, foundIn: "import", at }
  const report = addReport(database, added)
  if (report === undefined) return false
  const kept = keepReading(database, report, keeping, { reader: opened.reader, at })
  reconcileReport(opened, { report, kept, keeping, at })
  return true
}

/** A person's judgement is put on record; of ours, which was made anew, the time is set. */
function takeJudgement(opened: Opened, judgement: Judgement): boolean {
  const { about, left, right, by, at, verdict, why, score = 0, compared = [] } = judgement
  if (by === undefined) return setJudgedAt(opened.database, judgement.id, at)
  const comparison = { verdict, why, score, compared }
  keepJudgement(opened.database, { about, left, right, comparison, by, at })
  followJudgement(opened, about, [left, right], at)
  return true
}
