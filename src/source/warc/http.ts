import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib"
import { Unreadable } from "../found.ts"

/** An answer of a server as it went over the wire. */
export interface Answer {
  readonly status: number
  readonly fields: ReadonlyMap<string, string>
  readonly body: Uint8Array
}

/** Heads longer than this are no heads. */
const longestHead = 64 * 1024

/** Takes an answer apart: head, body; chunks joined and compression undone within the limit. */
export function answerIn(bytes: Uint8Array, limit: number): Answer | undefined {
  const held = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (held.toString("latin1", 0, 5) !== "HTTP/") return undefined
  const head = held.subarray(0, longestHead)
  const end = /\r?\n\r?\n/u.exec(head.toString("latin1"))
  const lines = head.toString("latin1", 0, end?.index ?? head.length).split(/\r?\n/u)
  const fields = new Map(
    lines.slice(1).map((line) => {
      const colon = line.indexOf(":")
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]
    }),
  )
  const status = Number(/^HTTP\/\S+ +(?<status>\d{3})/u.exec(lines[0] ?? "")?.groups?.status ?? 0)
  const rest = end === null ? held.subarray(held.length) : held.subarray(end.index + end[0].length)
  const whole = /chunked/iu.test(fields.get("transfer-encoding") ?? "") ? joinedChunks(rest) : rest
  return { status, fields, body: expanded(whole, fields.get("content-encoding") ?? "", limit) }
}

/** Chunks of a body joined; archives often name chunks that were joined before, which stay. */
function joinedChunks(body: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf("\r\n", at)
    const size = /^[\da-f]{1,8}(?=\s*(?:;.*)?$)/iu.exec(
      body.toString("latin1", at, Math.max(at, end)),
    )
    if (size === null) {
      // Not chunked, or no more so: what is left is taken as it stands.
      parts.push(body.subarray(at))
      break
    }
    const length = Number.parseInt(size[0], 16)
    if (length === 0) break
    parts.push(body.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
  return Buffer.concat(parts)
}

function expanded(body: Buffer, encoding: string, limit: number): Uint8Array {
  const options = { maxOutputLength: limit }
  const zlib = (body[0] ?? 0) % 16 === 8
  const expand: Readonly<Record<string, () => Uint8Array>> = {
    gzip: () => gunzipSync(body, options),
    "x-gzip": () => gunzipSync(body, options),
    // Some servers leave out the two bytes of zlib.
    deflate: () => (zlib ? inflateSync(body, options) : inflateRawSync(body, options)),
    br: () => brotliDecompressSync(body, options),
  }
  const undo = expand[encoding.trim().toLowerCase()]
  if (undo === undefined || body.length === 0) return body
  try {
    return undo()
  } catch (error) {
    if (error instanceof RangeError) {
      throw new Unreadable("it expands beyond the limit", "Raise the limit if it is no trap.")
    }
    // Some archives undo the compression and keep the field that names it.
    if (isText(body)) return body
    throw new Unreadable(`its ${encoding} data are damaged`, "Capture the page again.")
  }
}

const isText = (body: Buffer): boolean =>
  !body.subarray(0, 512).includes(0) && (body[0] ?? 0) < 0x80
