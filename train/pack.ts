import type { Part, WeightsList } from "../src/parse/weights-file.ts"
import { magic, version } from "../src/parse/weights-file.ts"

type Content = Int8Array | Uint8Array | Uint16Array | Int32Array | string

/** Puts the named parts into one file of weights. */
export function pack(contents: Readonly<Record<string, Content>>): Uint8Array {
  const parts: Part[] = []
  const pieces: Uint8Array[] = []
  let start = 0
  for (const [name, content] of Object.entries(contents)) {
    const bytes =
      typeof content === "string"
        ? new TextEncoder().encode(content)
        : new Uint8Array(content.buffer, content.byteOffset, content.byteLength)
    parts.push({ name, kind: kindOf(content), start, length: bytes.length })
    pieces.push(bytes)
    start += Math.ceil(bytes.length / 4) * 4
  }
  const list: WeightsList = { version, parts }
  const listBytes = new TextEncoder().encode(JSON.stringify(list))
  const base = Math.ceil((8 + listBytes.length) / 4) * 4
  const file = new Uint8Array(base + start)
  const view = new DataView(file.buffer)
  view.setUint32(0, magic)
  view.setUint32(4, listBytes.length)
  file.set(listBytes, 8)
  parts.forEach((part, at) => {
    file.set(pieces[at] ?? new Uint8Array(), base + part.start)
  })
  return file
}

function kindOf(content: Content): Part["kind"] {
  if (typeof content === "string") return "text"
  if (content instanceof Int8Array) return "int8"
  if (content instanceof Uint16Array) return "uint16"
  return content instanceof Int32Array ? "int32" : "uint8"
}

/** Lists of small numbers, each after its length. */
export const packLists = (lists: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(lists.flatMap((list) => [list.length, ...list]))
