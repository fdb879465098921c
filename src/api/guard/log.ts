import type { MiddlewareHandler } from "hono"
import { clientOf } from "./rate.ts"

/** Tells of each request in one line of JSON, without what was sent or asked for in its query. */
export const log =
  (write: (line: string) => void): MiddlewareHandler =>
  async (context, next) => {
    const start = performance.now()
    await next()
    write(
      JSON.stringify({
        at: new Date().toISOString(),
        client: clientOf(context),
        method: context.req.method,
        path: context.req.path,
        status: context.res.status,
        ms: Math.round((performance.now() - start) * 10) / 10,
      }),
    )
  }
