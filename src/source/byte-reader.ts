/** Takes a stream of chunks apart by counts of bytes; holds what is asked for and one chunk. */
export class ByteReader {
  /** How many bytes have been taken. */
  at = 0
  #chunks: AsyncIterator<Uint8Array>
  #bytes: Uint8Array = new Uint8Array()

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#chunks = stream[Symbol.asyncIterator]()
  }

  /** How many bytes are at hand. */
  get held(): number {
    return this.#bytes.length
  }

  /** Are there so many bytes more? */
  async has(count: number): Promise<boolean> {
    if (this.#bytes.length >= count) return true
    const parts = [this.#bytes]
    let length = this.#bytes.length
    while (length < count) {
      const next = await this.#chunks.next()
      if (next.done) break
      parts.push(next.value)
      length += next.value.length
    }
    this.#bytes = Buffer.concat(parts)
    return length >= count
  }

  /** The next bytes that are at hand, not taken. */
  peek(count: number): Uint8Array {
    return this.#bytes.subarray(0, count)
  }

  /** Takes so many bytes, fewer where the stream ends. */
  async take(count: number): Promise<Uint8Array> {
    await this.has(count)
    const taken = this.#bytes.subarray(0, count)
    this.#bytes = this.#bytes.subarray(taken.length)
    this.at += taken.length
    return taken
  }

  /** Takes up to the sign and the sign itself; as many as the limit where it does not come. */
  async takeThrough(sign: number, limit: number): Promise<Uint8Array> {
    for (let count = 256; ; count *= 2) {
      const more = await this.has(Math.min(count, limit))
      const found = this.#bytes.subarray(0, limit).indexOf(sign)
      if (found >= 0) return this.take(found + 1)
      if (!more || count >= limit) return this.take(Math.min(this.held, limit))
    }
  }

  /** Puts back bytes that were taken last. */
  giveBack(bytes: Uint8Array): void {
    this.#bytes = this.#bytes.length === 0 ? bytes : Buffer.concat([bytes, this.#bytes])
    this.at -= bytes.length
  }

  /** Lets go of the stream. */
  async close(): Promise<void> {
    await this.#chunks.return?.()
  }
}
