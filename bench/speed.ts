import { localReader } from "../src/app/local-reader.ts"
import { articles, newsFile } from "./speed/articles.ts"
import { peakMemory, secondsToFirstReading } from "./speed/command.ts"
import { peers } from "./speed/peers.ts"
import { timeOfStages } from "./speed/stages.ts"
import type { Measure, Suite } from "./suite.ts"

/** Articles to warm up on, so that what is timed has been compiled; and to time. */
const warmUp = 150
const timed = 200

/** Times a text is read over, the best counting: other programs on the machine only slow it down. */
const passes = 3

/** Articles a second, the best of a few passes. */
function rateOf(texts: readonly string[], read: (text: string) => unknown): number {
  const rates = Array.from({ length: passes }, () => {
    const start = performance.now()
    for (const text of texts) read(text)
    return texts.length / ((performance.now() - start) / 1000)
  })
  return Math.max(...rates)
}

const perSecond = (name: string, value: number, mark?: number): Measure => ({
  name,
  value,
  unit: "articles/s",
  ...(mark === undefined ? {} : { mark }),
})

/** Ours beside the packages people use, on the same texts in the same run. */
function rates(texts: readonly string[]): readonly Measure[] {
  const reader = localReader()
  for (const text of texts.slice(0, warmUp)) reader.read(text)
  const ours = rateOf(texts.slice(warmUp), (text) => reader.read(text))
  const others = peers.map((peer) => ({
    peer,
    rate: rateOf(texts.slice(0, peer.articles), peer.read),
  }))
  const compromise = others.find(({ peer }) => peer.name === "compromise")?.rate ?? 1
  return [
    perSecond("the whole reading", ours, 150),
    ...others.map(({ peer, rate }) => perSecond(`${peer.name} (${peer.does})`, rate)),
    { name: "times compromise", value: ours / compromise, unit: "×", mark: 5 },
  ]
}

/** The parser alone, and every stage of the reading: who is slow? */
function stages(texts: readonly string[]): readonly Measure[] {
  const reader = localReader()
  const tokens = texts
    .flatMap((text) => reader.draft(text).sentences)
    .reduce((sum, sentence) => sum + sentence.tokens.length, 0)
  const times = timeOfStages(texts)
  const parsing = times.find(([name]) => name === "parseBlocks")?.[1] ?? 1
  const speed = tokens / texts.length / (parsing / 1000)
  return [
    { name: "the parser alone", value: speed, unit: "tokens/s", mark: 70_000 },
    ...times.map(([name, spent]) => ({ name: `stage ${name}`, value: spent, unit: "ms/article" })),
  ]
}

/** The command as people run it. */
async function command(texts: readonly string[]): Promise<readonly Measure[]> {
  const peak = await peakMemory(texts)
  const start = secondsToFirstReading()
  return [
    { name: "start of the command to its first reading", value: start, unit: "s", mark: 0.6 },
    ...(peak === undefined
      ? []
      : [{ name: "peak memory on a stream of 1 GB", value: peak, unit: "MB", mark: 400 }]),
  ]
}

/** Articles a second on one thread, beside the packages people use, all in one run. */
export const speed: Suite = {
  name: "speed",
  asks: "How many articles of 500 words are read in a second on one thread?",
  files: [newsFile],
  async run(gold) {
    const texts = articles(gold, warmUp + timed)
    const measures = [...rates(texts), ...stages(texts.slice(warmUp)), ...(await command(texts))]
    return { measures, items: [] }
  },
}
