import { Unreadable } from "./found.ts"

/** Labels that are met and that the standard does not know. */
const otherNames: Readonly<Record<string, string>> = {
  utf8mb4: "utf-8",
  "utf-16": "utf-16le",
  utf16: "utf-16le",
  u16: "utf-16le",
  utf_16: "utf-16le",
  "cp-1252": "windows-1252",
  "iso-latin-1": "windows-1252",
}

const todoForBytes = "Save it as plain text (UTF-8) and add that."

/** How far into a document an encoding may be named in it. */
const declaredWithin = 2048

/** A decoder for a label; undefined where the label names no encoding. */
function decoderFor(label: string): TextDecoder | undefined {
  const name = label.trim().toLowerCase()
  try {
    return new TextDecoder(otherNames[name] ?? name)
  } catch {
    return undefined
  }
}

/** Encodings told by the first bytes: a mark, or the zeros beside the first "<" or "{". */
const marks: readonly (readonly [encoding: string, skip: number, ...bytes: number[]])[] = [
  ["utf-32le", 4, 0xff, 0xfe, 0, 0],
  ["utf-32be", 4, 0, 0, 0xfe, 0xff],
  ["utf-8", 3, 0xef, 0xbb, 0xbf],
  ["utf-16le", 2, 0xff, 0xfe],
  ["utf-16be", 2, 0xfe, 0xff],
  ["utf-32le", 0, 0x3c, 0, 0, 0],
  ["utf-32be", 0, 0, 0, 0, 0x3c],
  ["utf-16le", 0, 0x3c, 0],
  ["utf-16be", 0, 0, 0x3c],
]

const markOf = (bytes: Uint8Array) =>
  marks.find(([, , ...mark]) => mark.every((byte, index) => bytes[index] === byte))

/** The characters of UTF-32, which the platform's decoder does not know. */
function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, littleEndian)
    parts.push(code > 0x10_ffff ? "\ufffd" : String.fromCodePoint(code))
  }
  return parts.join("")
}

/** The encoding a document names: an XML declaration or an HTML meta element. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, declaredWithin))
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["'](?<label>[\w.:-]+)/iu.exec(head)
  const meta = /<meta[^>]{0,200}?charset\s*=\s*["']?(?<label>[\w.:-]+)/iu.exec(head)
  const label = xml?.groups?.label ?? meta?.groups?.label
  // A declaration that could be read as single bytes is not in UTF-16, whatever it says.
  return label !== undefined && /utf-?_?(?:16|32)/iu.test(label) ? "utf-8" : label
}

/** Which characters do bytes stand for, when nothing but the bytes is to be asked? */
function decodePlain(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder("windows-1252").decode(bytes)
  }
}

/** Of control characters, how many a text of so many may hold before it is taken for no text. */
const tolerated = (length: number): number => 4 + length / 200

/**
 * The text that bytes stand for: by their mark, else the encoding that was served, else the one
 * the document names, else UTF-8, else windows-1252. Refuses bytes that are no text.
 */
export function decodeText(bytes: Uint8Array, served?: string): string {
  const text = decoded(bytes, served)
  let controls = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) controls++
  }
  if (controls > tolerated(text.length)) {
    throw new Unreadable("these bytes are no text", todoForBytes)
  }
  return text.includes("\0") ? text.replaceAll("\0", "") : text
}

function decoded(bytes: Uint8Array, served: string | undefined): string {
  const mark = markOf(bytes)
  if (mark !== undefined) {
    const [encoding, skip] = mark
    const rest = bytes.subarray(skip)
    if (encoding.startsWith("utf-32")) return decodeUtf32(rest, encoding === "utf-32le")
    return new TextDecoder(encoding).decode(rest)
  }
  const decoder = decoderFor(served ?? "") ?? decoderFor(declaredIn(bytes) ?? "")
  // UTF-8 that is none was named wrongly, most often over windows-1252.
  return decoder === undefined || decoder.encoding === "utf-8"
    ? decodePlain(bytes)
    : decoder.decode(bytes)
}
