import { parentPort, workerData } from "node:worker_threads"
import { openDatabase } from "../../store/open.ts"
import { version } from "../version.ts"
import { type WriteAnswer, type WriteTask, writerOf } from "./writer.ts"

const path = String(workerData)
const now = (): string => new Date().toISOString()
const writer = writerOf({
  database: openDatabase(path, { mustExist: true }),
  path,
  reader: version(),
  now,
  today: () => now().slice(0, 10),
})

parentPort?.on("message", async ({ number, found, keeping }: WriteTask) => {
  try {
    const added = await writer.write(found, keeping)
    parentPort?.postMessage({ number, added } satisfies WriteAnswer)
  } catch (error) {
    const flaw = error instanceof Error ? (error.stack ?? error.message) : String(error)
    parentPort?.postMessage({ number, flaw } satisfies WriteAnswer)
  }
})
