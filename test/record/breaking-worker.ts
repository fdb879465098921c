import { answerTasks } from "../../src/app/record/task-thread.ts"

/** Doubles numbers; refuses odd ones, and breaks on 0. */
answerTasks((task: number) => {
  if (task === 0) setImmediate(() => process.exit(1))
  if (task === 0) return new Promise<number>(() => {})
  if (task % 2 === 1) throw new Error(`${task} is odd`)
  return task * 2
})
