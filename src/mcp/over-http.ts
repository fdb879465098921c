import { createMcpHandler } from "@modelcontextprotocol/server"
import type { Intake } from "../app/record/intake.ts"
import type { OpenRecord } from "../app/record/open-record.ts"
import type { TokenRole } from "../app/record/tokens.ts"
import { agentServer } from "./agent-server.ts"

/** Answers agents that ask over HTTP: each request by a server of its own, nothing kept between. */
export function agentsOver(
  record: OpenRecord,
): (request: Request, holder: { readonly role: TokenRole }, intake: Intake) => Promise<Response> {
  return (request, { role }, intake) =>
    createMcpHandler(() => agentServer({ record, intake }, role !== "reader")).fetch(request)
}
