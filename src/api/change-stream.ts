import type { OpenRecord } from "../app/record/open-record.ts"

/** How often the record is asked whether it changed, in milliseconds. */
const everyMs = 500
/** A stream says something at least so often, or what lies between takes it for dead. */
const beatMs = 15_000

interface StreamOptions {
  readonly stop: AbortSignal
  /** Where an earlier stream ended. */
  readonly mark: string | undefined
}

/**
 * Tells of changes until it is stopped: an event `change` with what was added, whose id is where to
 * go on from. The first event tells where the record stands.
 */
export function changeStream(record: OpenRecord, { stop, mark }: StreamOptions): Response {
  const encoder = new TextEncoder()
  let at = mark
  let state = ""
  let timer: NodeJS.Timeout | undefined
  let quiet = 0
  const body = new ReadableStream<Uint8Array>({
    start(stream) {
      const say = (words: string) => stream.enqueue(encoder.encode(words))
      const look = () => {
        quiet += everyMs
        const now = record.changes.state()
        if (now !== state) {
          state = now
          const { mark: next, ...changed } = record.changes.since(at)
          at = next
          quiet = 0
          say(`event: change\nid: ${next}\ndata: ${JSON.stringify(changed)}\n\n`)
        } else if (quiet >= beatMs) {
          quiet = 0
          say(": still here\n\n")
        }
      }
      const end = () => {
        clearInterval(timer)
        try {
          stream.close()
        } catch {
          // The client had gone before.
        }
      }
      if (stop.aborted) return end()
      stop.addEventListener("abort", end, { once: true })
      look()
      timer = setInterval(look, everyMs)
    },
    cancel() {
      clearInterval(timer)
    },
  })
  return new Response(body, {
    headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store" },
  })
}
