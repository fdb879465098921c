import { isIP } from "node:net"
import type { MiddlewareHandler } from "hono"
import { Refusal } from "../problem.ts"

const loopback: readonly string[] = ["localhost", "127.0.0.1", "[::1]"]

/**
 * Refuses requests that call the server by a strange name: a page elsewhere may point its own name
 * at this machine (DNS rebinding) and would then speak as one of ours. Addresses in figures cannot
 * be pointed anywhere, so that an exposed server takes them all.
 */
export function hosts(names: readonly string[], exposed: boolean): MiddlewareHandler {
  const known = new Set([...loopback, ...names].map((name) => name.toLowerCase()))
  return async (context, next) => {
    const name = nameIn(context.req.header("host") ?? new URL(context.req.url).host)
    if (!known.has(name) && !(exposed && isIP(name.replace(/^\[|\]$/gu, "")) > 0)) {
      const todo = "Use the address that the server printed, or allow a name with --allow-host."
      throw new Refusal("unknownHost", [
        `Host ${name.slice(0, 80)}`,
        "it is no name of this server",
        todo,
      ])
    }
    await next()
  }
}

/** The name in a Host header, without its port. */
const nameIn = (host: string): string =>
  (/^(?<name>\[[^\]]*\]|[^:]*)(?::\d+)?$/u.exec(host)?.groups?.name ?? "?").toLowerCase()
