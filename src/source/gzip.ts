import { crc32, createInflateRaw, type InflateRaw } from "node:zlib"
import { ByteReader } from "./byte-reader.ts"
import { sizeInWords } from "./bytes.ts"
import type { Limits, Piece } from "./format.ts"

/** How a member of a gzip file begins. */
const magic = [0x1f, 0x8b, 0x08]

/** Do bytes begin like a gzip file? */
export const isGzip = (bytes: Uint8Array): boolean =>
  magic.every((byte, index) => bytes[index] === byte)

const headerLength = 10
const trailerLength = 8
const flags = { checksum: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 } as const

/** Longer names and comments in a header are no names. */
const longestField = 64 * 1024

/**
 * Undoes gzip, member by member. Where a member is damaged or cut off this is said, and what follows
 * is read from the next member on. Holds no more than a chunk.
 */
export async function* gunzip(
  stream: AsyncIterable<Uint8Array>,
  limits: Limits,
): AsyncGenerator<Piece> {
  const reader = new ByteReader(stream)
  const budget = { expanded: 0, limits }
  for (let sound = true; await reader.has(1); ) {
    const at = reader.at
    const damage = (await header(reader)) ?? (yield* member(reader, at, budget))
    if (damage === undefined) {
      sound = true
      await skipPadding(reader)
      continue
    }
    if (sound || damage === tooLarge(limits)) yield { damage, at }
    if (damage === tooLarge(limits)) return
    sound = false
    await toNextMember(reader)
  }
}

interface Budget {
  expanded: number
  readonly limits: Limits
}

const cutOff = "the compressed data end too early"
const tooLarge = ({ document, expansion }: Limits): string =>
  `it expands to over ${sizeInWords(document)} and ${expansion} times its size`

/** Reads a member's header; what is wrong with it where something is. */
async function header(reader: ByteReader): Promise<string | undefined> {
  if (!(await reader.has(headerLength))) {
    await reader.take(reader.held)
    return cutOff
  }
  const head = reader.peek(headerLength)
  const flag = head[3] ?? 0
  if (!isGzip(head) || (flag & flags.reserved) !== 0)
    return "no compressed data where they should be"
  await reader.take(headerLength)
  if (flag & flags.extra) {
    const [low = 0, high = 0] = await reader.take(2)
    await reader.take(low + 256 * high)
  }
  if (flag & flags.name) await reader.takeThrough(0, longestField)
  if (flag & flags.comment) await reader.takeThrough(0, longestField)
  if (flag & flags.checksum) await reader.take(2)
  return undefined
}

/** Expands one member. Returns what is wrong with it where something is. */
async function* member(
  reader: ByteReader,
  at: number,
  budget: Budget,
): AsyncGenerator<Piece, string | undefined> {
  const engine = createInflateRaw({ chunkSize: 64 * 1024 })
  const feeding = feed(engine, reader)
  const retrace = async (more: Uint8Array = new Uint8Array()) =>
    reader.giveBack(Buffer.concat([await feeding, more]))
  let sum = 0
  let size = 0
  try {
    for await (const bytes of engine) {
      sum = crc32(bytes, sum)
      size += bytes.length
      budget.expanded += bytes.length
      const { document, expansion } = budget.limits
      if (budget.expanded > document && budget.expanded > expansion * reader.at) {
        return tooLarge(budget.limits)
      }
      yield { bytes, at }
    }
  } catch (error) {
    const early = error instanceof Error && "code" in error && error.code === "Z_BUF_ERROR"
    if (early) return cutOff
    await retrace()
    return "the compressed data are damaged"
  } finally {
    engine.destroy()
    await feeding
  }
  if (!(await reader.has(trailerLength))) return cutOff
  const trailer = Buffer.from(await reader.take(trailerLength))
  if (trailer.readUInt32LE(0) === sum && trailer.readUInt32LE(4) === size % 2 ** 32)
    return undefined
  // Damaged data may have been read on into the next member.
  await retrace(trailer)
  return "the data do not agree with their checksum"
}

/**
 * Gives the engine bytes until it has seen the end of its data, and takes back what it left.
 * Returns what it used of the last.
 */
async function feed(engine: InflateRaw, reader: ByteReader): Promise<Uint8Array> {
  let given: Uint8Array = new Uint8Array()
  let before = 0 // what the engine had used when it was given the last bytes
  let open = true
  const closed = new Promise<void>((done) => {
    const close = () => {
      open = false
      done()
    }
    engine.once("end", close).once("error", close).once("close", close)
  })
  while (open && (await reader.has(1))) {
    before = engine.bytesWritten
    given = await reader.take(reader.held)
    const written = new Promise<void>((done) => engine.write(given, () => done()))
    await Promise.race([written, closed])
    if (engine.bytesWritten - before < given.length) break
  }
  if (open && !(await reader.has(1))) engine.end()
  await closed
  const used = Math.max(0, Math.min(given.length, engine.bytesWritten - before))
  if (used < given.length) reader.giveBack(given.subarray(used))
  return given.subarray(0, used)
}

/** Zeros that fill up a block are no data. */
async function skipPadding(reader: ByteReader): Promise<void> {
  while ((await reader.has(1)) && reader.peek(1)[0] === 0) await reader.take(1)
}

/** Goes on to where a member may begin. */
async function toNextMember(reader: ByteReader): Promise<void> {
  while (await reader.has(4)) {
    const held = Buffer.from(reader.peek(reader.held))
    // Not at once where we stand: that one was tried.
    const found = held.indexOf(Buffer.from(magic), 1)
    if (found > 0) {
      await reader.take(found)
      return
    }
    await reader.take(Math.max(1, held.length - magic.length))
  }
  await reader.take(reader.held)
}
