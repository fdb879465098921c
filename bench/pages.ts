import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { reportInPage } from "../src/source/html/index.ts"
import { parsePage } from "../src/source/html/page.ts"
import { textOf } from "../src/source/html/text-of.ts"
import type { Item, Suite } from "./suite.ts"

const folder = "web/pages"

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const counted = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Words in common, each as often as both have it. */
function score(read: string, wanted: string): Score {
  const mine = wordsOf(read)
  const gold = wordsOf(wanted)
  const left = counted(gold)
  let common = 0
  for (const word of mine) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    common++
  }
  const precision = mine.length === 0 ? 0 : common / mine.length
  const recall = gold.length === 0 ? 1 : common / gold.length
  return {
    precision,
    recall,
    f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}

async function pageScore(gold: string, name: string): Promise<Score & { readonly item: Item }> {
  const file = (each: string) => readFileSync(join(gold, folder, name, each), "utf8")
  const wanted = textOf((await parsePage(file("expected.html"), undefined)).document.body)
  const { text } = await reportInPage(file("source.html"), "http://fakehost/test/page.html").catch(
    (error) => ({ text: `unread ${error.message}` }),
  )
  const result = score(text, wanted)
  const shows = `${name}: precision ${result.precision.toFixed(3)}, recall ${result.recall.toFixed(3)}`
  const right = result.f1 >= 0.95
  const category = result.precision < result.recall ? "too much" : "too little"
  return { ...result, item: { id: name, right, ...(!right && { category }), shows } }
}

const mean = (values: readonly number[]): number =>
  (100 * values.reduce((sum, value) => sum + value, 0)) / Math.max(1, values.length)

/** How much of a page's main text is read, and how much else with it. */
export const pages: Suite = {
  name: "pages",
  asks: "Are the words read of a web page those of its article? The pages are the tests of Readability, which we build on.",
  files: [folder],
  async run(gold) {
    const scores = []
    for (const name of readdirSync(join(gold, folder)).sort())
      scores.push(await pageScore(gold, name))
    return {
      measures: [
        { name: "words, F1 (mean of pages)", value: mean(scores.map(({ f1 }) => f1)), mark: 95 },
        { name: "words, precision", value: mean(scores.map(({ precision }) => precision)) },
        { name: "words, recall", value: mean(scores.map(({ recall }) => recall)) },
      ],
      items: scores.map(({ item }) => item),
    }
  },
}
