import { localReader } from "../src/app/local-reader.ts"
import { hostileTexts } from "../test/hostile-texts.ts"
import type { Measure, Suite } from "./suite.ts"

/** Characters of the shorter text; the longer one has twice as many. */
const length = 100_000

/** Times shorter than this say more about the machine's other work than about ours. */
const shortest = 0.2

/** Seconds of the processor, so that other work on the machine does not count. */
function secondsFor(text: string): number {
  const start = process.cpuUsage()
  localReader().read(text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000_000
}

/** How long texts take that were made to be slow, and whether twice the text takes twice the time. */
export const hostile: Suite = {
  name: "hostile",
  asks: "How long does the reading take of texts that no newsroom sends, and does it grow with them?",
  files: [],
  async run() {
    localReader().read("Nothing is timed before the weights are there.")
    const timed = Object.entries(hostileTexts).map(([name, make]) => {
      secondsFor(make(length / 2))
      return { name, once: secondsFor(make(length)), twice: secondsFor(make(2 * length)) }
    })
    const growths = timed
      .filter(({ once }) => once > shortest)
      .map((each) => each.twice / each.once)
    const megabytes = (2 * length) / 1_000_000
    const seconds = (name: string, twice: number): Measure => ({
      name,
      value: twice / megabytes,
      unit: "s/MB",
    })
    const slowest = Math.max(...timed.map(({ twice }) => twice)) / megabytes
    return {
      measures: [
        {
          name: "the slowest, at its pace for five million characters",
          value: slowest * 5,
          unit: "s",
          mark: 60,
        },
        {
          name: "most growth for twice the text",
          value: Math.max(1, ...growths),
          unit: "×",
          mark: 3,
        },
        ...timed.map(({ name, twice }) => seconds(name, twice)),
      ],
      items: [],
    }
  },
}
