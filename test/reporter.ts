import type { TestEvent } from "node:test/reporters"

/** How many tests passed and failed. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

/** The words of a failure: what was thrown, and where in our own files. */
function wordsOf(error: Error): string {
  const cause = error.cause instanceof Error ? error.cause : error
  const frames = (cause.stack ?? "")
    .slice((cause.stack ?? "").indexOf(cause.message) + cause.message.length)
    .split("\n")
    .filter((line) => /^\s+at .*\.ts:/u.test(line))
  return [cause.message.trimEnd(), ...frames.slice(0, 4)].join("\n").replace(/^/gmu, "    ")
}

/** Did the group throw, rather than one of its tests? */
const isOwn = (error: Error & { failureType?: unknown }): boolean =>
  error.failureType !== "subtestsFailed"

/** A reporter for node:test: prints failures only and tells the parent process the count. */
export default async function* report(source: AsyncIterable<TestEvent>): AsyncIterable<string> {
  let passed = 0
  let failed = 0
  for await (const { type, data } of source) {
    if (type !== "test:pass" && type !== "test:fail") continue
    if (data.skip !== undefined) continue
    // A group of tests is not counted beside them, unless it is the group itself that broke.
    if (data.details.type === "suite" && !(type === "test:fail" && isOwn(data.details.error)))
      continue
    if (type === "test:pass") passed++
    else {
      failed++
      const where = data.file === undefined ? "" : ` (${data.file}:${data.line})`
      yield `✗ ${data.name}${where}\n${wordsOf(data.details.error)}\n\n`
    }
  }
  process.send?.({ passed, failed } satisfies Tally)
}
