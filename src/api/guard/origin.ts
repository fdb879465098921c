import type { MiddlewareHandler } from "hono"
import { Refusal } from "../problem.ts"

/**
 * Refuses what another site has a browser send here in its user's name. Browsers tell where a
 * request comes from; programs send neither header. A form cannot send JSON, so that a body of any
 * other type is refused as well.
 */
export const sameOrigin: MiddlewareHandler = async (context, next) => {
  const { method } = context.req
  if (method !== "GET" && method !== "HEAD") {
    const site = context.req.header("sec-fetch-site") ?? "none"
    const origin = context.req.header("origin")
    const own = origin === undefined || hostIn(origin) === (context.req.header("host") ?? "")
    if (!own || (site !== "same-origin" && site !== "none")) {
      const todo = "Send it from this server's own pages, or from a program."
      throw new Refusal("otherSite", [
        origin ?? site,
        "only this server's own pages may send this",
        todo,
      ])
    }
    const type = context.req.header("content-type") ?? ""
    if (!/^application\/json(?:\s*;|$)/iu.test(type)) {
      const todo = "Send JSON, with the header Content-Type: application/json."
      throw new Refusal("wrongType", [
        `Content-Type ${type.slice(0, 80) || "missing"}`,
        "the body must be JSON",
        todo,
      ])
    }
  }
  await next()
}

function hostIn(origin: string): string | undefined {
  try {
    return new URL(origin).host
  } catch {
    return undefined // "null", of a page without an origin
  }
}
