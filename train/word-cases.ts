/**
 * Makes `train/word-cases.txt`: how often a word bears a capital inside a sentence, 1 (never) to 6
 * (always), counted in the White House's releases of 2021–2023 (US public domain):
 * `node train/word-cases.ts ../shared/gold/news/whitehouse-2021-2023.text.jsonl.gz`.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"

const file = process.argv[2]
if (file === undefined) throw new Error("usage: node train/word-cases.ts TEXTS.jsonl.gz")

const least = 8
const counts = new Map<string, { all: number; capital: number }>()
for (const line of gunzipSync(readFileSync(file)).toString("utf8").split("\n")) {
  // Only behind a word in small letters: elsewhere the capital may be the sentence's.
  for (const found of line.matchAll(/[a-z,] (?<word>[A-Za-z][a-z]+)(?![\w-])/gu)) {
    const word = found.groups?.["word"] ?? ""
    const lower = word.toLowerCase()
    const count = counts.get(lower) ?? { all: 0, capital: 0 }
    count.all++
    if (word !== lower) count.capital++
    counts.set(lower, count)
  }
}

const steps = [0.01, 0.1, 0.5, 0.9, 0.99]
const lines = [...counts]
  .filter(([, { all }]) => all >= least)
  .map(
    ([word, { all, capital }]) =>
      `${word} ${steps.filter((step) => capital / all > step).length + 1}`,
  )
writeFileSync(new URL("word-cases.txt", import.meta.url), `${lines.sort().join("\n")}\n`)
