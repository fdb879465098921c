/** A stream whose beginning has been looked at and that still gives everything. */
export interface Peeked<T> {
  readonly first: readonly T[]
  all(): AsyncIterable<T>
}

/** Looks at a stream's first items until they are enough or all. */
export async function peek<T>(
  stream: AsyncIterable<T>,
  enough: (first: readonly T[]) => boolean,
): Promise<Peeked<T>> {
  const rest = stream[Symbol.asyncIterator]()
  const first: T[] = []
  let ended = false
  while (!ended && !enough(first)) {
    const next = await rest.next()
    if (next.done) ended = true
    else first.push(next.value)
  }
  return {
    first,
    async *all() {
      try {
        yield* first
        while (!ended) {
          const next = await rest.next()
          if (next.done) ended = true
          else yield next.value
        }
      } finally {
        if (!ended) await rest.return?.()
      }
    },
  }
}
