import { existsSync, readFileSync, statSync } from "node:fs"
import { extname, join, normalize } from "node:path"
import { fileURLToPath } from "node:url"
import type { Hono } from "hono"
import { forPages } from "./guard/headers.ts"
import { Refusal } from "./problem.ts"

/** Where the web app lies once it is built: `dist/web`, beside the sources and in the package. */
export const webFolder = fileURLToPath(
  new URL(import.meta.url.includes("/dist/") ? "../web" : "../../dist/web", import.meta.url),
)

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".gz": "application/gzip",
}

/** Answers everything outside the API with the web app's files, or with a page that says it is not built. */
export function webPages(app: Hono, folder: string = webFolder): void {
  app.get("*", (context) => {
    const path = safePath(context.req.path)
    const file = path === undefined ? undefined : join(folder, path)
    if (path !== "/" && file !== undefined && isFile(file)) return send(file, path ?? "")
    // The web app's own addresses have no dot: what has one is a file that is missing.
    if (/\.\w+$/u.test(path ?? ".x")) {
      const todo = "Start from the address / instead."
      throw new Refusal("noPage", [context.req.path.slice(0, 80), "there is no such file", todo])
    }
    const start = join(folder, "index.html")
    return isFile(start) ? send(start, "/index.html") : page(notBuilt)
  })
}

/** The path with its dots resolved; undefined where it leads out of the folder or cannot be read. */
function safePath(path: string): string | undefined {
  try {
    const plain = normalize(decodeURIComponent(path))
    return plain.startsWith("/") && !plain.includes("\0") && !plain.includes("\\")
      ? plain
      : undefined
  } catch {
    return undefined
  }
}

const isFile = (file: string): boolean => existsSync(file) && statSync(file).isFile()

const pageHeaders = { "Content-Security-Policy": forPages, "Cache-Control": "no-cache" }

function send(file: string, path: string): Response {
  // Built assets have a hash of their content in their name.
  const lasting = path.startsWith("/assets/")
  return new Response(readFileSync(file), {
    headers: {
      ...pageHeaders,
      "Content-Type": mediaTypes[extname(file)] ?? "application/octet-stream",
      ...(lasting && { "Cache-Control": "public, max-age=31536000, immutable" }),
    },
  })
}

const page = (html: string): Response =>
  new Response(html, { headers: { ...pageHeaders, "Content-Type": "text/html; charset=utf-8" } })

const notBuilt = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>OnRecord</title>
<h1>OnRecord</h1>
<p>The record is being served, but its web app is not built here. From a checkout, build it with
<code>npm run build</code> and start again.</p>
<p>The data is all there: <a href="/api/overview">/api/overview</a>,
<a href="/api/reports">/api/reports</a>, and every address in
<a href="/api/openapi.json">/api/openapi.json</a>.</p>
</html>
`
