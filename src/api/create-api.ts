import { Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import { compress } from "hono/compress"
import type { Intake } from "../app/record/intake.ts"
import type { OpenRecord } from "../app/record/open-record.ts"
import type { Holder } from "./contract.ts"
import { headers } from "./guard/headers.ts"
import { demand, holderOf } from "./guard/holder.ts"
import { hosts } from "./guard/host.ts"
import { log } from "./guard/log.ts"
import { sameOrigin } from "./guard/origin.ts"
import { type Rate, rate } from "./guard/rate.ts"
import { openApi } from "./openapi.ts"
import { packedAnswers } from "./packed-answers.ts"
import { headersOf, problemOf, Refusal } from "./problem.ts"
import { refuseOthers, respond } from "./respond.ts"
import type { Around } from "./route.ts"
import { routes } from "./routes.ts"
import { webPages } from "./web-pages.ts"

export interface ApiOptions {
  /** Reached from other machines: whoever asks needs a token. */
  readonly exposed?: boolean
  /** Reached by TLS alone. */
  readonly secure?: boolean
  /** Names the server goes by besides those of this machine. */
  readonly names?: readonly string[]
  /** What this machine's user is called in decisions. */
  readonly user?: string
  readonly rate?: Rate
  /** The largest body in bytes. */
  readonly bodySize?: number
  /** Threads that read; with none the server's own does. */
  readonly threads?: number
  /** How many texts may wait to be read. */
  readonly waiting?: number
  /** Where a line for each request goes. */
  readonly log?: (line: string) => void
  /** Lets editors have this machine's own addresses fetched: for tests. */
  readonly fetchesLoopback?: boolean
  /** The folder of the web app, as built. */
  readonly web?: string
  /** Answers agents at /mcp. */
  readonly agents?: (request: Request, holder: Holder, intake: Intake) => Promise<Response>
}

/** A server that is ready to be asked. */
export interface RunningApi {
  readonly fetch: Hono["fetch"]
  /** Loads what reading needs, so that the first text waits no longer than others. */
  warm(): Promise<void>
  /** Ends streams and threads. */
  close(): Promise<void>
}

const defaults = {
  exposed: false,
  secure: false,
  user: "local",
  rate: { burst: 400, perSecond: 100 },
  bodySize: 4 * 2 ** 20,
  threads: 0,
  waiting: 64,
}

/** The whole server over a record, asked through `fetch`, with or without a socket. */
export function createApi(record: OpenRecord, given: ApiOptions = {}): RunningApi {
  const options = { ...defaults, ...given }
  const stopping = new AbortController()
  const around: Around = {
    record,
    intake: record.intake({ threads: options.threads, waiting: options.waiting }),
    exposed: options.exposed,
    secure: options.secure,
    fetchesLoopback: options.fetchesLoopback === true,
    stop: stopping.signal,
  }
  const app = new Hono()
  guard(app, options)
  const who = (context: Parameters<typeof holderOf>[0]) => holderOf(context, around, options.user)
  const answers = packedAnswers()
  for (const route of routes) respond(app, route, { around, answers, who })
  app.get("/api/openapi.json", (context) => context.json(openApi()))
  refuseOthers(app, routes)
  const { agents } = options
  if (agents !== undefined) {
    app.all("/mcp", (context) => {
      const holder = who(context)
      demand("reader", holder)
      // `demand` lets nobody through who has no token.
      return agents(context.req.raw, holder as Holder, around.intake)
    })
  }
  webPages(app, options.web)
  return {
    fetch: app.fetch,
    warm: () => around.intake.warm(),
    async close() {
      stopping.abort()
      await around.intake.close()
    },
  }
}

type Guarded = Pick<ApiOptions, "log" | "names"> &
  Required<Pick<ApiOptions, "secure" | "exposed" | "rate" | "bodySize">>

/** What every request passes, outermost first. */
function guard(app: Hono, options: Guarded): void {
  const { secure, exposed, names = [], bodySize } = options
  if (options.log !== undefined) app.use(log(options.log))
  app.use(headers(secure))
  app.use(compress({ threshold: 1024 }))
  app.use(hosts(names, exposed))
  app.use(rate(options.rate))
  app.use(sameOrigin)
  app.use(bodyLimit({ maxSize: bodySize, onError: () => refuse(tooLarge(bodySize)) }))
  app.onError((error, context) => {
    const problem = problemOf(error, context.req.path)
    if (problem.status === 500) console.error(error)
    return context.body(JSON.stringify(problem), problem.status as 500, {
      "Content-Type": "application/problem+json",
      ...headersOf(error, problem),
    })
  })
}

const tooLarge = (bodySize: number): Refusal =>
  new Refusal("tooLarge", [
    "the body",
    `it is over ${bodySize} bytes`,
    "Send reports one at a time, or add large files with: onrecord add FILE",
  ])

function refuse(refusal: Refusal): never {
  throw refusal
}
