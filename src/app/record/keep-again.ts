import { decidedReading } from "../../model/decided-reading.ts"
import type { Told } from "../../model/report.ts"
import { decisionsIn } from "../../store/decisions.ts"
import { type Kept, keepReading, readingOf } from "../../store/readings.ts"
import { toldOf } from "../../store/reports.ts"
import { localReader, referenceRates } from "../local-reader.ts"
import { keepingOf } from "./keeping.ts"
import type { Opened } from "./opened.ts"
import { reconcileReport } from "./reconcile/reconcile-report.ts"

/**
 * Reads a report again with the present reader and lets every standing decision work upon that, so
 * that what people decided survives. Says what changed.
 */
export function keepAgain(opened: Opened, report: number, at: string): Kept {
  const { database } = opened
  const { text, told, added }: { text: string; told: Told; added: string } = toldOf(
    database,
    report,
  )
  const fresh = localReader().read(text, told)
  const earlier = readingOf(database, report)?.entries ?? []
  const reading = decidedReading(fresh, decisionsIn(database, report), earlier)
  const keeping = keepingOf(reading, referenceRates(), added.slice(0, 10))
  const kept = keepReading(database, report, keeping, { reader: opened.reader, at })
  reconcileReport(opened, { report, kept, keeping, at })
  return kept
}
