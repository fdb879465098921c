import type { DatabaseSync } from "node:sqlite"
import type { Party } from "../../../model/party.ts"
import type { Quantity } from "../../../model/quantity.ts"
import type { Report } from "../../../model/report.ts"
import { formOf } from "../../../reconcile/forms.ts"
import type { Subject } from "../../../reconcile/subject.ts"
import { remembered } from "../../../store/remembered.ts"
import { entryBody, reportWithParties } from "../../../store/subjects.ts"

/** An entry with what stands behind it, and the quantities that its report tells. */
export interface KnownSubject extends Subject {
  readonly quantities: readonly Quantity[]
}

/** A report as its entries stand before it. */
interface Behind {
  readonly report: Report
  readonly quantities: readonly Quantity[]
  party(id: string): Party | undefined
  form(id: string): string | undefined
}

/** Looks up entries with what stands behind them; lately asked ones are at hand. */
export interface Subjects {
  subject(entry: string): KnownSubject | undefined
  /** A report was read again: its parties and entries may be others now. */
  forget(report: number): void
}

/** So many are at hand at most: the reports of a day, which are held against each other. */
const mostReports = 1_000
const mostEntries = 10_000

const kept = Symbol("subjects")

/** Look-ups that outlast a round of reconciling, for the next report's entries meet the same ones. */
export const subjectsIn = (database: DatabaseSync): Subjects =>
  remembered(database, kept, () => subjectsAnew(database))

function subjectsAnew(database: DatabaseSync): Subjects {
  const reports = lately((number: number) => load(database, number), mostReports)
  const entries = lately((id: string): KnownSubject | undefined => {
    const found = entryBody(database, id)
    const report = found && reports.get(found.report)
    return found && report && { entry: found.entry, ...report }
  }, mostEntries)
  return {
    subject: (id) => entries.get(id),
    forget(report) {
      const old = reports.get(report)?.report.id
      reports.forget(report)
      entries.forgetAll((subject) => subject?.report.id === old)
    },
  }
}

/** The answers to the latest questions. */
function lately<Key, Answer>(ask: (key: Key) => Answer, most: number) {
  const known = new Map<Key, Answer>()
  return {
    get(key: Key): Answer {
      const before = known.get(key)
      if (before !== undefined) return before
      const answer = ask(key)
      const [oldest] = known.keys()
      if (known.size >= most && oldest !== undefined) known.delete(oldest)
      known.set(key, answer)
      return answer
    },
    forget: (key: Key): boolean => known.delete(key),
    forgetAll(is: (answer: Answer) => boolean): void {
      for (const [key, answer] of known) if (is(answer)) known.delete(key)
    },
  }
}

function load(database: DatabaseSync, number: number): Behind | undefined {
  const loaded = reportWithParties(database, number)
  if (loaded === undefined) return undefined
  const { report, parties, quantities } = loaded
  const byId = new Map(parties.map((party) => [party.id, party]))
  // Asked for each two entries that are held against each other.
  const forms = new Map<string, string>()
  return {
    report,
    quantities,
    party: (id) => byId.get(id),
    form(id) {
      const before = forms.get(id)
      if (before !== undefined) return before
      const party = byId.get(id)
      const form = party && formOf(party, report, parties).key
      if (form !== undefined) forms.set(id, form)
      return form
    },
  }
}
