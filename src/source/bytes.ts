import type { Input, Piece } from "./format.ts"
import { Unreadable } from "./found.ts"

/** A number of bytes as people say it: "64 MB". */
export function sizeInWords(bytes: number): string {
  const units = ["bytes", "kB", "MB", "GB"]
  let size = bytes
  let unit = 0
  for (; size >= 1024 && unit < units.length - 1; unit++) size /= 1024
  return `${Math.round(size)} ${units[unit]}`
}

/** All bytes of a source that is one document. */
export async function allBytes(input: Input, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const piece of input.pieces()) {
    if ("damage" in piece) throw damaged(piece)
    parts.push(piece.bytes)
    size += piece.bytes.length
    if (size > limit) {
      throw new Unreadable(`over ${sizeInWords(limit)}`, "Split it, or raise the limit.")
    }
  }
  return Buffer.concat(parts)
}

/** What to tell of a place where a source is damaged. */
export const damaged = ({ damage, at }: Piece & { readonly damage: string }): Unreadable =>
  new Unreadable(`${damage} at byte ${at}`, "Get the file again; what came before was read.")
