import type { DatabaseSync } from "node:sqlite"
import type { Party } from "../../../model/party.ts"
import type { Quantity } from "../../../model/quantity.ts"
import type { Report } from "../../../model/report.ts"
import { formOf } from "../../../reconcile/forms.ts"
import type { Subject } from "../../../reconcile/subject.ts"
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

/** Looks up entries with what stands behind them; a report is decoded once a round. */
export interface Subjects {
  subject(entry: string): KnownSubject | undefined
}

/** Look-ups for one round of reconciling: what it reads does not change while it lasts. */
export function subjectsIn(database: DatabaseSync): Subjects {
  const reports = new Map<number, Behind | undefined>()
  const known = new Map<string, KnownSubject | undefined>()
  const behind = (number: number): Behind | undefined => {
    if (!reports.has(number)) reports.set(number, load(database, number))
    return reports.get(number)
  }
  const look = (id: string): KnownSubject | undefined => {
    const found = entryBody(database, id)
    const report = found && behind(found.report)
    return found && report && { entry: found.entry, ...report }
  }
  return {
    subject(id) {
      if (!known.has(id)) known.set(id, look(id))
      return known.get(id)
    },
  }
}

function load(database: DatabaseSync, number: number): Behind | undefined {
  const loaded = reportWithParties(database, number)
  if (loaded === undefined) return undefined
  const { report, parties, quantities } = loaded
  const byId = new Map(parties.map((party) => [party.id, party]))
  return {
    report,
    quantities,
    party: (id) => byId.get(id),
    form(id) {
      const party = byId.get(id)
      return party && formOf(party, report, parties).key
    },
  }
}
