import type { MiddlewareHandler } from "hono"

/** What every answer carries, so that no text on record becomes markup, script or a frame. */
const everywhere: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "X-Robots-Tag": "noindex",
}

/** Answers of the API are data: a browser that opens one may load and run nothing. */
const forData = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

/** Pages run their own scripts and talk to this server alone. */
export const forPages =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
  "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; " +
  "frame-ancestors 'none'; base-uri 'none'; form-action 'self'"

const twoYears = 63_072_000

/** Puts the headers on every answer; those behind TLS ask browsers to stay there. */
export const headers =
  (secure: boolean): MiddlewareHandler =>
  async (context, next) => {
    await next()
    const set = context.res.headers
    for (const [name, value] of Object.entries(everywhere)) set.set(name, value)
    if (!set.has("Content-Security-Policy")) set.set("Content-Security-Policy", forData)
    if (!set.has("Cache-Control")) set.set("Cache-Control", "no-store")
    if (secure) set.set("Strict-Transport-Security", `max-age=${twoYears}`)
  }
