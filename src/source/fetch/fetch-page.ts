import type { IncomingMessage } from "node:http"
import { pipeline, type Transform } from "node:stream"
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib"
import { sizeInWords } from "../bytes.ts"
import { type Source, type Unread, Unreadable, unreadFrom } from "../found.ts"
import {
  type Conditions,
  defaultFetchLimits,
  type FetchLimits,
  type FetchOptions,
} from "./options.ts"
import { ask, checkedUrl } from "./request.ts"

/** What a server answered. */
export type Fetched =
  | (Answered & { readonly kind: "page"; readonly source: Source })
  | (Answered & { readonly kind: "unchanged" })
  | (Unread & {
      /** The answer's number, where there was an answer. */
      readonly status?: number
      /** When to ask again, as the server put it: seconds or a date. */
      readonly retryAfter?: string
    })

interface Answered extends Conditions {
  /** Where the answer came from, after redirects. */
  readonly url: string
  /** Seconds for which the answer is good. */
  readonly maxAge?: number
}

/** Fetches one page within limits. Never throws for what a server does. */
export async function fetchPage(
  address: string,
  options: FetchOptions,
  conditions: Conditions = {},
): Promise<Fetched> {
  const limits = { ...defaultFetchLimits, ...options.limits }
  const ended = new AbortController()
  const timer = setTimeout(() => ended.abort(tooSlow(limits)), limits.time)
  try {
    return await followed(address, options, conditions, limits, ended.signal)
  } catch (error) {
    return unreadFrom(troubleWith(ended.signal.aborted ? ended.signal.reason : error), address)
  } finally {
    clearTimeout(timer)
    ended.abort()
  }
}

const tooSlow = ({ time }: FetchLimits): Unreadable =>
  new Unreadable(`no whole answer within ${time / 1000} s`, "Try again later.")

const redirects = new Set([301, 302, 303, 307, 308])

/** Asks, and goes where the answer leads; every step is checked like the first. */
async function followed(
  address: string,
  options: FetchOptions,
  conditions: Conditions,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Fetched> {
  let url = checkedUrl(address, options)
  for (let step = 0; step <= limits.redirects; step++) {
    const answer = await ask(url, headersFor(options, conditions), options, signal)
    const status = answer.statusCode ?? 0
    const to = answer.headers.location
    if (!redirects.has(status) || to === undefined) {
      return await answered(answer, url, address, limits, signal)
    }
    answer.destroy()
    const next = URL.parse(to, url)
    if (next === null)
      throw new Unreadable("it redirects to no address", "Open it in a browser.", to)
    if (url.protocol === "https:" && next.protocol === "http:") {
      throw new Unreadable("it redirects from https to http", "Give the address it leads to.", to)
    }
    url = checkedUrl(next.href, options)
  }
  throw new Unreadable(`over ${limits.redirects} redirects`, "Give the address that they end at.")
}

const headersFor = ({ userAgent }: FetchOptions, { etag, lastModified }: Conditions) => ({
  accept: "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5",
  "accept-encoding": "gzip, deflate, br",
  "user-agent": userAgent,
  ...(etag !== undefined && { "if-none-match": etag }),
  ...(lastModified !== undefined && { "if-modified-since": lastModified }),
})

async function answered(
  answer: IncomingMessage,
  url: URL,
  address: string,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Fetched> {
  const status = answer.statusCode ?? 0
  const about = aboutOf(answer, url)
  if (status === 304) {
    answer.destroy()
    return { kind: "unchanged", ...about }
  }
  if (status < 200 || status > 299) {
    answer.destroy()
    const retryAfter = answer.headers["retry-after"]
    const trouble = unreadFrom(
      new Unreadable(`the server answered ${status}`, todoFor(status)),
      address,
    )
    return { ...trouble, status, ...(retryAfter !== undefined && { retryAfter }) }
  }
  const bytes = await bodyOf(answer, limits, signal)
  const mediaType = answer.headers["content-type"]
  const source: Source = {
    where: url.href,
    url: url.href,
    ...(mediaType !== undefined && { mediaType }),
    async *open() {
      yield bytes
    },
  }
  return { kind: "page", source, ...about }
}

function aboutOf({ headers }: IncomingMessage, url: URL): Answered {
  const { etag } = headers
  const lastModified = headers["last-modified"]
  const maxAge = /\bmax-age=(?<seconds>\d{1,9})/u.exec(headers["cache-control"] ?? "")?.groups
    ?.seconds
  return {
    url: url.href,
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    ...(maxAge !== undefined && { maxAge: Number(maxAge) }),
  }
}

const todoFor = (status: number): string => {
  if (status === 429 || status >= 500) return "Try again later."
  if (status === 401 || status === 402 || status === 403) {
    return "Save the page from a browser where you may read it, and add the file."
  }
  return "Check the address."
}

const engines: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

async function bodyOf(
  answer: IncomingMessage,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const encoding = answer.headers["content-encoding"]?.trim().toLowerCase() ?? "identity"
  const engine = engines[encoding]
  if (engine === undefined && encoding !== "identity") {
    answer.destroy()
    throw new Unreadable(`it is encoded as ${encoding}`, "Save it from a browser and add the file.")
  }
  const stream = engine === undefined ? answer : pipeline(answer, engine(), () => {})
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      signal.throwIfAborted()
      size += chunk.length
      if (size > limits.bytes) {
        throw new Unreadable(`over ${sizeInWords(limits.bytes)}`, "Save it and add the file.")
      }
      parts.push(chunk)
    }
  } finally {
    answer.destroy()
    stream.destroy()
  }
  return Buffer.concat(parts)
}

const codes: Readonly<Record<string, readonly [wrong: string, todo: string]>> = {
  ENOTFOUND: ["no host of this name is known", "Check its spelling, and the connection."],
  EAI_AGAIN: ["the name cannot be looked up", "Check the connection."],
  ECONNREFUSED: ["nothing answers there", "Check the address, or try again later."],
  ECONNRESET: ["the connection broke off", "Try again later."],
  EPIPE: ["the connection broke off", "Try again later."],
  ERR_STREAM_PREMATURE_CLOSE: ["the answer ends too early", "Try again later."],
  ETIMEDOUT: ["nothing answers in time", "Try again later."],
  EHOSTUNREACH: ["the host cannot be reached", "Check the connection."],
  ENETUNREACH: ["the network cannot be reached", "Check the connection."],
}

/** Whatever a server or a network does wrong, in words; only what is neither is thrown on. */
function troubleWith(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Unreadable) return error
  const code = "code" in error ? String(error.code) : ""
  const known = codes[code]
  if (known !== undefined) return new Unreadable(...known)
  // Whatever else has a code comes from the network, from TLS or from an answer that is none.
  if (code !== "")
    return new Unreadable(`its answer is not sound (${code})`, "Open it in a browser.")
  return error
}
