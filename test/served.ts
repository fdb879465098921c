import { readFileSync } from "node:fs"
import { join } from "node:path"
import { type ApiOptions, createApi, type RunningApi } from "../src/api/create-api.ts"
import { type OpenRecord, openRecord } from "../src/app/record/open-record.ts"
import { root } from "./imports.ts"

/** Two reports of one meeting and one pledge, by different outlets, and a story with a wrong sum. */
const reports: readonly (readonly [text: string, told: Record<string, string>])[] = [
  [
    readFileSync(join(root, "examples/reports/kyiv-2023-09-29.txt"), "utf8"),
    { outlet: "ANI", published: "2023-09-29", title: "NATO chief in Kyiv" },
  ],
  [
    "OSLO, March 12 (Reuters) - Norway will give Kenya $5 million, Foreign Minister Anna Berg said on Tuesday. “We keep our word,” Berg told reporters. Berg met President William Ruto in Nairobi on Monday.",
    { outlet: "Reuters", published: "2024-03-12" },
  ],
  [
    "NAIROBI, March 13 (AP) - Norway pledged $5 million to Kenya on Tuesday. “We keep our word,” Norwegian Foreign Minister Anna Berg said. Berg met Kenyan President William Ruto in Nairobi on Monday.",
    { outlet: "AP", published: "2024-03-13" },
  ],
]

/** A record in memory with some reports in it. */
export async function smallRecord(): Promise<OpenRecord> {
  let second = 0
  const now = () => new Date(Date.UTC(2024, 5, 1, 12, 0, second++)).toISOString()
  const record = openRecord(":memory:", { now })
  for (const [text, told] of reports) await record.add(text, told)
  return record
}

/** A server without a socket, and how it is asked. */
export interface Asking {
  readonly api: RunningApi
  get(path: string, headers?: Record<string, string>): Promise<Response>
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>
}

export const origin = "http://127.0.0.1:1"

/** Serves a record without a socket. */
export function asking(record: OpenRecord, options: ApiOptions = {}): Asking {
  const api = createApi(record, { rate: { burst: 100_000, perSecond: 1000 }, ...options })
  const ask = async (path: string, init: RequestInit) => api.fetch(new Request(origin + path, init))
  return {
    api,
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, body, headers = {}) =>
      ask(path, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
  }
}
