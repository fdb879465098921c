import { parentPort } from "node:worker_threads"
import type { Told } from "../../model/report.ts"
import { localReader, referenceRates } from "../local-reader.ts"
import { keepingOf } from "./keeping.ts"

/** A report to read in a thread of its own. */
export interface ReadTask {
  readonly number: number
  readonly text: string
  readonly told: Told
  readonly today: string
}

/** What a thread answers: a Keeping as JSON, or the flaw that stopped it. */
export type ReadAnswer =
  | { readonly number: number; readonly keeping: string }
  | { readonly number: number; readonly flaw: string }

parentPort?.on("message", ({ number, text, told, today }: ReadTask) => {
  try {
    const keeping = JSON.stringify(
      keepingOf(localReader().read(text, told), referenceRates(), today),
    )
    parentPort?.postMessage({ number, keeping } satisfies ReadAnswer)
  } catch (error) {
    const flaw = error instanceof Error ? (error.stack ?? error.message) : String(error)
    parentPort?.postMessage({ number, flaw } satisfies ReadAnswer)
  }
})
