import type { Told } from "../../model/report.ts"
import { localReader, referenceRates } from "../local-reader.ts"
import { keepingOf } from "./keeping.ts"
import { answerTasks } from "./task-thread.ts"

/** A report to read in a thread of its own. */
export interface ReadTask {
  readonly text: string
  readonly told: Told
  readonly today: string
}

answerTasks(({ text, told, today }: ReadTask) =>
  JSON.stringify(keepingOf(localReader().read(text, told), referenceRates(), today)),
)
