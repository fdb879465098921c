/** A line on the terminal that says how far long work has come. */
export interface Progress {
  tell(done: number, unread: number): void
  /** Takes the line away, before other words are written. */
  clear(): void
}

const nothing: Progress = { tell() {}, clear() {} }

/** Milliseconds between two changes of the line: faster nobody reads. */
const pace = 100

/** Progress on a terminal; nothing where the output is a file or nobody wants it. */
export function progressOn(stream: NodeJS.WriteStream, wanted: boolean): Progress {
  if (!wanted || !stream.isTTY) return nothing
  const begun = performance.now()
  let last = 0
  return {
    tell(done, unread) {
      const now = performance.now()
      if (now - last < pace) return
      last = now
      const rate = Math.round((done * 1000) / Math.max(1, now - begun))
      const left = unread > 0 ? ` · ${unread} not read` : ""
      stream.write(`\r\u001b[K${done} reports · ${rate} a second${left}`)
    },
    clear() {
      if (last > 0) stream.write("\r\u001b[K")
    },
  }
}
