/**
 * The file of weights: eight bytes (magic, length of the list), a list in JSON of what it holds, then
 * the parts one after the other, each at a multiple of four, so that arrays are views and nothing is
 * copied.
 */
export interface Part {
  readonly name: string
  readonly kind: "int8" | "uint8" | "uint16" | "int32" | "text"
  readonly start: number
  readonly length: number
}

/** What the list says. */
export interface WeightsList {
  readonly version: number
  readonly parts: readonly Part[]
}

/** "ORP" and the version of this layout. */
export const magic = 0x4f525031
export const version = 2

/** The parts of a file of weights by name. Throws where the bytes are none of this version. */
export interface WeightsFile {
  bytes(name: string): Uint8Array
  int8(name: string): Int8Array
  uint16(name: string): Uint16Array
  int32(name: string): Int32Array
  text(name: string): string
}

/** Opens the bytes of an unzipped file of weights. */
export function openWeights(given: Uint8Array): WeightsFile {
  // Views need a start at a multiple of four, which a piece of a pool may not have.
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8 || view.getUint32(0) !== magic)
    throw new Error("These are no parser weights.")
  const listEnd = 8 + view.getUint32(4)
  const list: WeightsList = JSON.parse(new TextDecoder().decode(bytes.subarray(8, listEnd)))
  if (list.version !== version) {
    throw new Error(`Parser weights of version ${list.version}; this program reads ${version}.`)
  }
  const base = bytes.byteOffset + Math.ceil(listEnd / 4) * 4
  const find = (name: string): Part => {
    const part = list.parts.find((one) => one.name === name)
    if (part === undefined) throw new Error(`The parser weights lack "${name}".`)
    return part
  }
  const buffer = bytes.buffer
  const at = (part: Part): number => base + part.start
  const raw = (name: string): Uint8Array =>
    new Uint8Array(buffer, at(find(name)), find(name).length)
  return {
    bytes: raw,
    int8: (name) => new Int8Array(buffer, at(find(name)), find(name).length),
    uint16: (name) => new Uint16Array(buffer, at(find(name)), find(name).length / 2),
    int32: (name) => new Int32Array(buffer, at(find(name)), find(name).length / 4),
    text: (name) => new TextDecoder().decode(raw(name)),
  }
}
