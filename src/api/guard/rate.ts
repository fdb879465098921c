import { getConnInfo } from "@hono/node-server/conninfo"
import type { Context, MiddlewareHandler } from "hono"
import { Refusal } from "../problem.ts"

/** How often one client may ask: so many at once, and so many a second in the long run. */
export interface Rate {
  readonly burst: number
  readonly perSecond: number
}

interface Bucket {
  tokens: number
  /** When tokens were last counted, in milliseconds. */
  at: number
}

/** Clients remembered at most; full buckets are forgotten first. */
const mostClients = 10_000

/** Refuses a client that asks too often: its bucket of tokens runs dry and fills with time. */
export function rate({ burst, perSecond }: Rate, now = () => performance.now()): MiddlewareHandler {
  const buckets = new Map<string, Bucket>()
  const take = (client: string): number => {
    const at = now()
    if (buckets.size >= mostClients) forgetFull(buckets, { burst, perSecond }, at)
    const bucket = buckets.get(client) ?? { tokens: burst, at }
    bucket.tokens = Math.min(burst, bucket.tokens + ((at - bucket.at) / 1000) * perSecond)
    bucket.at = at
    buckets.set(client, bucket)
    if (bucket.tokens < 1) return (1 - bucket.tokens) / perSecond
    bucket.tokens--
    return 0
  }
  return async (context, next) => {
    const wait = take(clientOf(context))
    if (wait > 0) {
      const wrong = `more than ${perSecond} requests a second`
      const seconds = String(Math.ceil(wait))
      throw new Refusal("tooMany", ["this client", wrong, `Wait ${seconds} s.`], {
        "Retry-After": seconds,
      })
    }
    await next()
  }
}

function forgetFull(buckets: Map<string, Bucket>, { burst, perSecond }: Rate, now: number): void {
  for (const [client, { tokens, at }] of buckets) {
    if (tokens + ((now - at) / 1000) * perSecond >= burst) buckets.delete(client)
  }
  // All of them busy at once is an attack: better to forget them than to grow without end.
  if (buckets.size >= mostClients) buckets.clear()
}

/** The address a request comes from; one for all where it came through no socket. */
export function clientOf(context: Context): string {
  const bindings: unknown = context.env
  if (typeof bindings !== "object" || bindings === null || !("incoming" in bindings)) return "-"
  return getConnInfo(context).remote.address ?? "-"
}
