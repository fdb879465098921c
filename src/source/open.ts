import type { Head, Input, Limits, Piece } from "./format.ts"
import { type Source, Unreadable } from "./found.ts"
import { gunzip, isGzip } from "./gzip.ts"
import { peek } from "./peek.ts"

/** How many bytes are looked at to tell what a source is. */
const headLength = 8192

/** Forms that are known and not read: how they begin, what they are and what to do. */
const foreign: readonly (readonly [name: string, todo: string, ...bytes: number[]])[] = [
  [
    "a ZIP archive or an Office document",
    "Unpack it, or save the document as PDF or plain text.",
    0x50,
    0x4b,
    3,
    4,
  ],
  ["an old Office document", "Save it as PDF or plain text.", 0xd0, 0xcf, 0x11, 0xe0],
  ["compressed with LZ4", "Expand it first: lz4 -d FILE", 0x04, 0x22, 0x4d, 0x18],
  ["compressed with Zstandard", "Expand it first: zstd -d FILE", 0x28, 0xb5, 0x2f, 0xfd],
  ["compressed with xz", "Expand it first: xz -d FILE", 0xfd, 0x37, 0x7a, 0x58, 0x5a],
  ["compressed with bzip2", "Expand it first: bzip2 -d FILE", 0x42, 0x5a, 0x68],
  ["a 7-Zip archive", "Unpack it and add the folder.", 0x37, 0x7a, 0xbc, 0xaf],
  ["a picture (PNG)", "Only text can be read.", 0x89, 0x50, 0x4e, 0x47],
  ["a picture (JPEG)", "Only text can be read.", 0xff, 0xd8, 0xff],
  ["a picture (GIF)", "Only text can be read.", 0x47, 0x49, 0x46, 0x38],
  ["an SQLite database", "Export its table as CSV.", 0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20],
]

/** Opens a source: looks at its beginning and undoes gzip. */
export async function openInput(source: Source, limits: Limits): Promise<Input> {
  const raw = await peek(source.open(), (first) => sizeOf(first) >= headLength)
  const begin = Buffer.concat(raw.first).subarray(0, headLength)
  if (begin.length === 0) throw new Unreadable("nothing in it", "Give a file that holds a report.")
  const pieces = isGzip(begin) ? gunzip(raw.all(), limits) : counted(raw.all())
  const expanded = await peek(pieces, (first) => sizeOf(bytesIn(first)) >= headLength)
  const head = Buffer.concat(bytesIn(expanded.first)).subarray(0, headLength)
  refuseForeign(head)
  const { mediaType, charset } = typeOf(source.mediaType)
  return {
    where: source.where,
    ...(source.url !== undefined && { url: source.url }),
    ...(mediaType !== undefined && { mediaType }),
    ...(charset !== undefined && { charset }),
    head,
    compressed: isGzip(begin),
    pieces: () => expanded.all(),
  }
}

const sizeOf = (chunks: readonly Uint8Array[]): number =>
  chunks.reduce((sum, { length }) => sum + length, 0)

const bytesIn = (pieces: readonly Piece[]): readonly Uint8Array[] =>
  pieces.flatMap((piece) => ("bytes" in piece ? [piece.bytes] : []))

async function* counted(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  let at = 0
  for await (const bytes of chunks) {
    yield { bytes, at }
    at += bytes.length
  }
}

function refuseForeign(head: Uint8Array): void {
  const form = foreign.find(([, , ...bytes]) => bytes.every((byte, index) => head[index] === byte))
  if (form !== undefined) throw new Unreadable(`this is ${form[0]}`, form[1])
}

/** "Text/HTML; charset=UTF-8" taken apart. */
function typeOf(served: string | undefined): { mediaType?: string; charset?: string } {
  if (served === undefined) return {}
  const mediaType = served.split(";")[0]?.trim().toLowerCase()
  const charset = /;\s*charset\s*=\s*["']?(?<label>[\w.:-]+)/iu.exec(served)?.groups?.label
  return {
    ...(mediaType !== undefined && mediaType !== "" && { mediaType }),
    ...(charset !== undefined && { charset }),
  }
}

/** The beginning as a format looks at it. */
export function headOf({ head }: Input): Head {
  const utf16 = head[0] === 0xff || head[0] === 0xfe || head[0] === 0 || head[1] === 0
  const text = new TextDecoder(utf16 ? "utf-16le" : "utf-8").decode(
    head[0] === 0xfe || head[0] === 0 ? swapped(head) : head,
  )
  return { bytes: head, text: text.replace(/^[\ufeff\s\0]+/u, "").replaceAll("\0", "") }
}

const swapped = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16()
