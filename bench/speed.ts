import { localReader } from "../src/app/local-reader.ts"
import { articles, newsFile } from "./speed/articles.ts"
import { peers } from "./speed/peers.ts"
import { timeOfStages } from "./speed/stages.ts"
import type { Measure, Suite } from "./suite.ts"

/** Articles to warm up on, so that what is timed has been compiled; and to time. */
const warmUp = 150
const timed = 450

/** Seconds that reading all texts takes. */
function secondsFor(texts: readonly string[], read: (text: string) => unknown): number {
  const start = performance.now()
  for (const text of texts) read(text)
  return (performance.now() - start) / 1000
}

function peerMeasures(texts: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    peers.map(({ name, articles: count, read }) => {
      secondsFor(texts.slice(0, Math.ceil(count / 4)), read)
      return [name, count / secondsFor(texts.slice(0, count), read)]
    }),
  )
}

/** Articles a second on one thread, beside the packages people use, all in one run. */
export const speed: Suite = {
  name: "speed",
  asks: "How many articles of 500 words are read in a second on one thread?",
  files: [newsFile],
  async run(gold) {
    const texts = articles(gold, warmUp + timed)
    const reader = localReader()
    secondsFor(texts.slice(0, warmUp), (text) => reader.read(text))
    let tokens = 0
    const seconds = secondsFor(texts.slice(warmUp), (text) => reader.read(text))
    for (const text of texts.slice(warmUp)) {
      for (const sentence of reader.draft(text).sentences) tokens += sentence.tokens.length
    }
    const stages = timeOfStages(texts.slice(warmUp))
    const parsing = stages.find(([name]) => name === "parseBlocks")?.[1] ?? 0
    const rate = timed / seconds
    const others = peerMeasures(texts)
    const perSecond = (name: string, value: number, mark?: number): Measure => ({
      name,
      value,
      unit: "articles/s",
      ...(mark === undefined ? {} : { mark }),
    })
    return {
      measures: [
        perSecond("the whole reading", rate, 150),
        ...peers.map(({ name, does }) => perSecond(`${name} (${does})`, others.get(name) ?? 0)),
        {
          name: "times compromise",
          value: rate / (others.get("compromise") ?? 1),
          unit: "×",
          mark: 5,
        },
        {
          name: "the parser alone",
          value: parsing === 0 ? 0 : tokens / timed / (parsing / 1000),
          unit: "tokens/s",
          mark: 70_000,
        },
        ...stages.map(([name, spent]) => ({ name: `stage ${name}`, value: spent, unit: "ms" })),
      ],
      items: [],
    }
  },
}
