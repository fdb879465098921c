import { parentPort, Worker } from "node:worker_threads"

/** A thread of its own that answers tasks. */
export interface TaskThread<Task, Answer> {
  /** Fails where the thread cannot do the task, or breaks before it has. */
  ask(task: Task): Promise<Answer>
  close(): Promise<void>
}

interface Asked<Task> {
  readonly number: number
  readonly task: Task
}

type Answered<Answer> =
  | { readonly number: number; readonly answer: Answer }
  | { readonly number: number; readonly flaw: string }

interface Waiting<Answer> {
  readonly done: (answer: Answer) => void
  readonly failed: (error: Error) => void
}

interface Running<Answer> {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting<Answer>>
}

/** The file of that name beside the one that asks: its sources in a checkout, compiled in the package. */
export const besideFile = (name: string, asking: string): URL =>
  new URL(`./${name}${asking.endsWith(".ts") ? ".ts" : ".js"}`, asking)

/**
 * A thread that runs a file, which calls `answerTasks`; it is started when it is first asked. Where
 * it breaks, all that it was asked fails, and the next task starts another.
 */
export function taskThread<Task, Answer>(file: URL, data?: unknown): TaskThread<Task, Answer> {
  let next = 0
  let running: Running<Answer> | undefined
  const start = (): Running<Answer> => {
    const worker = new Worker(file, { workerData: data })
    worker.unref()
    const waiting = new Map<number, Waiting<Answer>>()
    const started = { worker, waiting }
    worker.on("message", (answered: Answered<Answer>) => {
      const task = waiting.get(answered.number)
      waiting.delete(answered.number)
      if ("flaw" in answered) task?.failed(new Error(answered.flaw))
      else task?.done(answered.answer)
    })
    const broke = (error: Error): void => {
      if (running === started) running = undefined
      for (const task of waiting.values()) task.failed(error)
      waiting.clear()
    }
    worker.on("error", (error) => broke(error as Error))
    worker.on("exit", (code) => broke(new Error(`the thread stopped (exit code ${code})`)))
    return started
  }
  return {
    ask: (task) =>
      new Promise((done, failed) => {
        running ??= start()
        const number = next++
        running.waiting.set(number, { done, failed })
        running.worker.postMessage({ number, task } satisfies Asked<Task>)
      }),
    async close() {
      await running?.worker.terminate()
    },
  }
}

/** In the thread: answers each task, or tells the flaw that stopped it. */
export function answerTasks<Task, Answer>(answer: (task: Task) => Answer | Promise<Answer>): void {
  const post = (answered: Answered<Answer>): void => parentPort?.postMessage(answered)
  parentPort?.on("message", async ({ number, task }: Asked<Task>) => {
    try {
      post({ number, answer: await answer(task) })
    } catch (error) {
      const flaw = error instanceof Error ? (error.stack ?? error.message) : String(error)
      post({ number, flaw })
    }
  })
}
