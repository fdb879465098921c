import { workerData } from "node:worker_threads"
import { openDatabase } from "../../store/open.ts"
import { version } from "../version.ts"
import { answerTasks } from "./task-thread.ts"
import { type WriteTask, writerOf } from "./writer.ts"

const path = String(workerData)
const now = (): string => new Date().toISOString()
const writer = writerOf({
  database: openDatabase(path, { mustExist: true }),
  path,
  reader: version(),
  now,
  today: () => now().slice(0, 10),
})

answerTasks(({ found, keeping }: WriteTask) => writer.write(found, keeping))
