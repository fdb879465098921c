import { promisify } from "node:util"
import { gzip } from "node:zlib"
import type { Context } from "hono"
import { accepts } from "hono/accepts"

const packed = promisify(gzip)

/** Shorter answers are sent as they are, in bytes. */
const short = 1024
/** Most of an answer is names of fields: harder packing takes thrice as long for a tenth less. */
const level = 3
/** So many bytes of packed answers are kept at most. */
const most = 16 * 2 ** 20

/** Packs answers for those who take them packed, each once while the record stays as it is. */
export interface PackedAnswers {
  /** Sends what is kept under a tag; undefined where nothing is, or it is not taken packed. */
  again(context: Context, tag: string): Response | undefined
  /** Sends an answer, and keeps it under its tag. */
  send(context: Context, answer: unknown, tag: string | undefined): Promise<Response>
}

/** Tags tell of the address and of the state of the record, so that none is ever out of date. */
export function packedAnswers(): PackedAnswers {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>()
  let size = 0
  const keep = (tag: string, bytes: Uint8Array<ArrayBuffer>): void => {
    if (kept.has(tag)) return
    kept.set(tag, bytes)
    size += bytes.length
    for (const [oldest, { length }] of kept) {
      if (size <= most) break
      kept.delete(oldest)
      size -= length
    }
  }
  return {
    again(context, tag) {
      const bytes = takesPacked(context) ? kept.get(tag) : undefined
      return bytes && sendPacked(context, bytes)
    },
    async send(context, answer, tag) {
      const text = JSON.stringify(answer)
      if (text.length < short || !takesPacked(context)) return sendPlain(context, text)
      const bytes = new Uint8Array(await packed(text, { level }))
      if (tag !== undefined) keep(tag, bytes)
      return sendPacked(context, bytes)
    },
  }
}

const takesPacked = (context: Context): boolean =>
  accepts(context, {
    header: "Accept-Encoding",
    supports: ["gzip", "identity"],
    default: "identity",
  }) === "gzip"

function sendPlain(context: Context, text: string): Response {
  context.header("Content-Type", "application/json")
  // Told how short it is, nothing further out packs it.
  if (text.length < short) context.header("Content-Length", String(Buffer.byteLength(text)))
  return context.body(text)
}

function sendPacked(context: Context, bytes: Uint8Array<ArrayBuffer>): Response {
  context.header("Content-Type", "application/json")
  context.header("Content-Encoding", "gzip")
  context.header("Vary", "Accept-Encoding")
  return context.body(bytes)
}
