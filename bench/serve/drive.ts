import { Agent, request } from "node:http"
import { gunzipSync } from "node:zlib"

/** One request, as it was answered. */
export interface Answered {
  readonly kind: "list" | "report" | "add"
  /** 0 where no answer came. */
  readonly status: number
  readonly ms: number
  /** The report that was acknowledged. */
  readonly report?: string
}

export interface Load {
  readonly connections: number
  readonly seconds: number
  /** What is added, one after the other. */
  readonly texts: readonly string[]
}

const lists = [
  "reports",
  "statements",
  "commitments?sort=amount",
  "meetings?party=President",
  "statements?text=president",
  "findings?status=open",
  "parties",
  "matters?kind=commitment",
]

/** Of so many requests of a connection one adds, one opens a report, the others look at lists. */
const round = 10
/** A person, or an agent, looks at an answer before asking on; in milliseconds, on average. */
const pause = 2_000
/** The golden ratio: its multiples never gather anywhere. */
const golden = 0.618_033_988_75

/**
 * Half the pause to one and a half, the same in every run. Were all of them as long, connections
 * that once waited for the same answer would ask together for good.
 */
const pauseOf = (connection: number, turn: number): number =>
  pause * (0.5 + ((connection * golden + turn * Math.SQRT2) % 1))

/** Keeps so many connections asking for so long. */
export async function drive(url: string, load: Load): Promise<readonly Answered[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections })
  const end = performance.now() + load.seconds * 1000
  const answered: Answered[] = []
  let added = 0
  const known: string[] = []
  const one = async (turn: number): Promise<void> => {
    const step = turn % round
    const text = load.texts[added]
    if (step === 0 && text !== undefined) {
      added++
      const answer = await ask(agent, `${url}api/reports`, { text, outlet: "Meridian" })
      const { report }: { report?: string } = answer.status === 201 ? JSON.parse(answer.body) : {}
      if (report !== undefined) known.push(report)
      answered.push({ kind: "add", ...timed(answer), ...(report !== undefined && { report }) })
    } else if (step === 1 && known.length > 0) {
      const id = known[turn % known.length]
      answered.push({ kind: "report", ...timed(await ask(agent, `${url}api/reports/${id}`)) })
    } else {
      const list = lists[turn % lists.length]
      answered.push({ kind: "list", ...timed(await ask(agent, `${url}api/${list}`)) })
    }
  }
  const connection = async (number: number): Promise<void> => {
    await wait((number / load.connections) * pause)
    for (let turn = number; performance.now() < end; turn++) {
      await one(turn)
      await wait(pauseOf(number, turn))
    }
  }
  await Promise.all(Array.from({ length: load.connections }, (_, number) => connection(number)))
  agent.destroy()
  return answered
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

interface Answer {
  readonly status: number
  readonly ms: number
  readonly body: string
}

const plain = (bytes: Buffer, encoding: string | undefined): string =>
  (encoding === "gzip" ? gunzipSync(bytes) : bytes).toString()

const timed = ({ status, ms }: Answer) => ({ status, ms })

function ask(agent: Agent, url: string, body?: unknown): Promise<Answer> {
  const begun = performance.now()
  return new Promise((done) => {
    const sent = request(
      url,
      {
        agent,
        method: body === undefined ? "GET" : "POST",
        headers: { "content-type": "application/json", "accept-encoding": "gzip" },
      },
      (response) => {
        const parts: Buffer[] = []
        response.on("data", (part) => parts.push(part))
        response.on("end", () =>
          done({
            status: response.statusCode ?? 0,
            ms: performance.now() - begun,
            body: plain(Buffer.concat(parts), response.headers["content-encoding"]),
          }),
        )
      },
    )
    sent.on("error", () => done({ status: 0, ms: performance.now() - begun, body: "" }))
    sent.end(body === undefined ? undefined : JSON.stringify(body))
  })
}
