import type { Piece } from "../format.ts"

const newline = 10

/** One line of a stream, counted from 1; without bytes where it is longer than the limit. */
export interface Line {
  readonly number: number
  readonly bytes?: Uint8Array
}

/** The lines of a stream, one at a time, empty ones left out; holds no more than one line. */
export async function* linesIn(
  pieces: AsyncIterable<Piece>,
  limit: number,
): AsyncGenerator<Line, (Piece & { damage: string }) | undefined> {
  let begun: Uint8Array[] = []
  let length = 0
  let number = 1
  const add = (bytes: Uint8Array) => {
    length += bytes.length
    if (length <= limit) begun.push(bytes)
  }
  const ended = (): Line => {
    const line = length > limit ? { number } : { number, bytes: Buffer.concat(begun) }
    begun = []
    length = 0
    return line
  }
  for await (const piece of pieces) {
    // Of a line that is cut off nothing is read: it would look whole.
    if ("damage" in piece) return piece
    const { bytes } = piece
    let from = 0
    for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, from)) {
      add(bytes.subarray(from, at))
      from = at + 1
      const line = ended()
      if (!isBlank(line)) yield line
      number++
    }
    add(bytes.subarray(from))
  }
  const line = ended()
  if (!isBlank(line)) yield line
  return undefined
}

const isBlank = ({ bytes }: Line): boolean =>
  bytes?.every((byte) => byte === 32 || byte === 9 || byte === 13) ?? false
