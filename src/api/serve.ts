import { once } from "node:events"
import { createServer as createTlsServer } from "node:https"
import type { AddressInfo } from "node:net"
import { createAdaptorServer, type ServerType } from "@hono/node-server"
import type { OpenRecord } from "../app/record/open-record.ts"
import { Trouble } from "../model/trouble.ts"
import { type ApiOptions, createApi } from "./create-api.ts"

export interface ServeOptions extends Omit<ApiOptions, "exposed" | "secure"> {
  /** The address to listen at; this machine's own unless told otherwise. */
  readonly host?: string
  /** The port; a free one unless told otherwise. */
  readonly port?: number
  /** A certificate and its key (PEM): the server then speaks TLS. */
  readonly tls?: { readonly cert: string; readonly key: string }
  /** Serve other machines without TLS. */
  readonly insecure?: boolean
}

/** A server that listens. */
export interface Served {
  /** Where to point a browser. */
  readonly url: string
  close(): Promise<void>
}

/** Requests that come in more slowly are dropped, and so are idle connections, in milliseconds. */
const slowest = { requestTimeout: 60_000, headersTimeout: 15_000, keepAliveTimeout: 75_000 }

/** How long a server that is to stop lets answers be finished, in milliseconds. */
const graceMs = 500

function dropConnections(server: ServerType): void {
  if ("closeAllConnections" in server) server.closeAllConnections()
}

const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/u.test(host)

/** Serves a record. Throws a Trouble where it would be open to other machines unguarded. */
export async function serve(record: OpenRecord, options: ServeOptions = {}): Promise<Served> {
  const { host = "127.0.0.1", port = 0, tls } = options
  const exposed = !isLoopback(host)
  if (exposed) refuseUnguarded(record, options)
  const api = createApi(record, { ...options, exposed, secure: tls !== undefined })
  const server = createAdaptorServer({
    fetch: api.fetch,
    ...(tls && { createServer: createTlsServer, serverOptions: tls }),
  })
  Object.assign(server, slowest)
  await listen(server, host, port)
  // A thread that breaks now says so to the first that needs it.
  api.warm().catch(() => {})
  const at = server.address() as AddressInfo
  const name = exposed && (host === "0.0.0.0" || host === "::") ? "localhost" : host
  return {
    url: `${tls ? "https" : "http"}://${name.includes(":") ? `[${name}]` : name}:${at.port}/`,
    async close() {
      await api.close()
      const closed = once(server, "close")
      server.close()
      // What is being answered may be finished; connections that are merely kept open may not stay.
      const timer = setTimeout(() => dropConnections(server), graceMs)
      await closed
      clearTimeout(timer)
    },
  }
}

function refuseUnguarded(record: OpenRecord, { host, tls, insecure }: ServeOptions): void {
  const where = `--host ${host}`
  if (record.tokens.list().length === 0) {
    const wrong = "other machines could ask this record, and it has no token to know them by"
    throw new Trouble(
      "usage",
      where,
      wrong,
      "Make one first: onrecord token add NAME --role reader",
    )
  }
  if (tls === undefined && insecure !== true) {
    const wrong = "other machines would send their tokens in the clear"
    const todo = "Give --cert and --key, or --insecure where something in front speaks TLS."
    throw new Trouble("usage", where, wrong, todo)
  }
}

const reasons: Readonly<Record<string, readonly [wrong: string, todo: string]>> = {
  EADDRINUSE: ["another program listens there", "Choose another --port, or leave it out."],
  EACCES: ["this port is reserved", "Choose a --port above 1023."],
  EADDRNOTAVAIL: ["this machine has no such address", "Choose another --host."],
  ENOTFOUND: ["no machine is called that", "Choose another --host."],
}

async function listen(server: ServerType, host: string, port: number): Promise<void> {
  server.listen(port, host)
  try {
    await once(server, "listening")
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : ""
    const reason = reasons[code]
    if (reason === undefined) throw error
    throw new Trouble("usage", `${host}:${port}`, ...reason)
  }
}
