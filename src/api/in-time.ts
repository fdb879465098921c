import { Refusal } from "./problem.ts"

/** How long a text may take to be read, waiting for others included, in milliseconds. */
const patience = 30_000

/** The same promise, refused where it takes too long. */
export async function inTime<Result>(work: Promise<Result>, limit = patience): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(tooSlow(limit)), limit)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

const tooSlow = (limit: number): Refusal =>
  new Refusal(
    "tooSlow",
    ["reading", `it was not done within ${limit / 1000} seconds`, "Send a shorter text, or later."],
    { "Retry-After": "10" },
  )
