import { once } from "node:events"
import { serveStdio } from "@modelcontextprotocol/server/stdio"
import type { OpenRecord } from "../app/record/open-record.ts"
import { agentServer } from "./agent-server.ts"

/** Answers one agent over standard input and output, until it closes them. */
export async function answerOverStdio(record: OpenRecord): Promise<void> {
  const intake = record.intake({ threads: 1, waiting: 64 })
  const ended = once(process.stdin, "end")
  const serving = serveStdio(() => agentServer({ record, intake }, true))
  await ended
  await serving.close()
  await intake.close()
}
