const newline = 10

/** One line of a stream, counted from 1. */
export interface Line {
  readonly bytes: Uint8Array
  readonly number: number
}

/** The lines of a stream, one at a time, empty ones left out; holds no more than one line. */
export async function* splitLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let begun: Uint8Array[] = []
  let number = 0
  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      number++
      const bytes = joined(begun, chunk.subarray(from, at))
      begun = []
      from = at + 1
      if (!isBlank(bytes)) yield { bytes, number }
    }
    if (from < chunk.length) begun.push(chunk.subarray(from))
  }
  const bytes = joined(begun, new Uint8Array())
  if (!isBlank(bytes)) yield { bytes, number: number + 1 }
}

const joined = (begun: readonly Uint8Array[], rest: Uint8Array): Uint8Array =>
  begun.length === 0 ? rest : Buffer.concat([...begun, rest])

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 32 || byte === 9 || byte === 13)
