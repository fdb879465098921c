import type { ByteReader } from "../byte-reader.ts"

/** What stands before the content of a record. */
export interface RecordHead {
  /** "response", "request", "warcinfo", …; of an ARC file always "response". */
  readonly type: string
  readonly url?: string
  /** The type of the content: "application/http; msgtype=response", "text/plain". */
  readonly mediaType: string
  readonly length: number
}

/** Heads longer than this are no heads. */
const longest = 64 * 1024

const newline = 10

/** Reads the head of the next record; undefined where something else stands there. */
export async function readHead(reader: ByteReader): Promise<RecordHead | undefined> {
  const first = textOf(await reader.takeThrough(newline, longest))
  return /^WARC\/\d/u.test(first) ? warcHead(reader) : arcHead(first)
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).trim()

async function warcHead(reader: ByteReader): Promise<RecordHead | undefined> {
  const fields = new Map<string, string>()
  let last = ""
  for (let size = 0; size < longest && (await reader.has(1)); ) {
    const bytes = await reader.takeThrough(newline, longest)
    const line = textOf(bytes)
    size += bytes.length
    if (line === "") break
    const colon = line.indexOf(":")
    // A line that begins with a space goes on with the field before it.
    if ((bytes[0] === 32 || bytes[0] === 9 || colon < 0) && last !== "") {
      fields.set(last, `${fields.get(last)} ${line}`)
    } else {
      last = line.slice(0, colon).trim().toLowerCase()
      fields.set(last, line.slice(colon + 1).trim())
    }
  }
  const length = fields.get("content-length") ?? ""
  if (!/^\d{1,15}$/u.test(length)) return undefined
  const url = fields.get("warc-target-uri")?.replace(/^<(.*)>$/u, "$1") // wget writes brackets
  return {
    type: fields.get("warc-type")?.toLowerCase() ?? "",
    ...(url !== undefined && { url }),
    mediaType: fields.get("content-type") ?? "",
    length: Number(length),
  }
}

/** "http://example.com/ 93.184.216.34 20140216012908 text/html 1591"; addresses may hold spaces. */
const arcLine =
  /^(?<url>[a-z][\w+.-]*:\S.*?) (?<ip>[\d.:a-f]+) (?<day>\d{8,14}) (?<type>\S+) (?:.* )?(?<length>\d{1,15})$/iu

function arcHead(line: string): RecordHead | undefined {
  const { url = "", length = "", type = "" } = arcLine.exec(line)?.groups ?? {}
  if (url === "") return undefined
  const isHttp = /^https?:/iu.test(url)
  return {
    type: url.startsWith("filedesc:") ? "filedesc" : "response",
    url,
    mediaType: isHttp ? "application/http" : type,
    length: Number(length),
  }
}

/** Where in bytes a record may begin, at a line's start; -1 where nowhere. */
export function recordStart(bytes: Uint8Array): number {
  const held = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const warc = held.indexOf("\nWARC/")
  return warc < 0 ? -1 : warc + 1
}

/** Goes on to where the next record may begin; through all that is left where there is none. */
export async function toNextRecord(reader: ByteReader): Promise<void> {
  while (await reader.has(32)) {
    const held = reader.peek(reader.held)
    const found = recordStart(held)
    if (found > 0) {
      await reader.take(found)
      return
    }
    const line = arcStart(held)
    if (line > 0) {
      await reader.take(line)
      return
    }
    // The beginning of a head may be at the end of what is held.
    await reader.take(Math.max(1, held.length - 4096))
    if (!(await reader.has(4097))) break
  }
  await reader.take(reader.held)
}

/** Where a line like the head of an ARC record begins; -1 where none does. */
function arcStart(bytes: Uint8Array): number {
  const text = new TextDecoder("latin1").decode(bytes)
  const found = /\n(?=https?:\/\/[^\n]{1,2000} [\d.]{7,15} \d{14} \S+ \d+\n)/u.exec(text)
  return found === null ? -1 : found.index + 1
}
