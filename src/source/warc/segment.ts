import { ByteReader } from "../byte-reader.ts"
import type { Input, Piece } from "../format.ts"

/** A stretch of an archive without damage inside; damage may end it. */
export class Segment {
  readonly reader: ByteReader
  damage: string | undefined
  damagedAt = 0
  /** Where chunks that have come begin: after expansion, and in the file. */
  #marks: { readonly from: number; readonly at: number }[] = []
  readonly #compressed: boolean

  constructor(pieces: AsyncIterator<Piece>, compressed: boolean, ended: () => void) {
    this.#compressed = compressed
    this.reader = new ByteReader(this.#bytes(pieces, ended))
  }

  async *#bytes(pieces: AsyncIterator<Piece>, ended: () => void): AsyncGenerator<Uint8Array> {
    let from = 0
    for (;;) {
      const next = await pieces.next()
      if (next.done) return ended()
      const piece = next.value
      if ("damage" in piece) {
        this.damage = piece.damage
        this.damagedAt = piece.at
        return
      }
      this.#marks.push({ from, at: piece.at })
      from += piece.bytes.length
      yield piece.bytes
    }
  }

  /** Where in the file the next byte comes from: itself, or the compressed member it is in. */
  get place(): number {
    const here = this.reader.at
    while ((this.#marks[1]?.from ?? Number.POSITIVE_INFINITY) <= here) this.#marks.shift()
    const mark = this.#marks[0] ?? { from: 0, at: 0 }
    return this.#compressed ? mark.at : mark.at + here - mark.from
  }
}

/** The stretches of an archive, one after the other. */
export async function* segmentsOf(input: Input): AsyncGenerator<Segment> {
  const pieces = input.pieces()[Symbol.asyncIterator]()
  let ended = false
  try {
    while (!ended) {
      yield new Segment(pieces, input.compressed, () => {
        ended = true
      })
    }
  } finally {
    await pieces.return?.()
  }
}
