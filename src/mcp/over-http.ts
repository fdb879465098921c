import type { OpenRecord } from "../app/record/open-record.ts"
export const agentsOver = (_record: OpenRecord) => async (_request: Request) => new Response("later")
