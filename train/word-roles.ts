/**
 * Makes `train/word-roles.txt`: words that stand between the same words share a class. Counted in the
 * training parts of the treebanks and in the White House's releases of 2021–2023 (US public domain):
 * `node train/word-roles.ts ../shared/gold`. Needed only to make that table anew.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { splitSentences } from "../src/parse/split-sentences.ts"
import { tokenize } from "../src/parse/tokenize.ts"
import { classesOf } from "./k-means.ts"
import { random } from "./random.ts"
import { sentencesOf, trainFiles } from "./samples.ts"

/** A word that is seen less often has no class. */
const least = 8
/** So many words count as neighbours by themselves, the others by how they look. */
const neighbours = 300
const looks = [
  /^\p{P}+$/u,
  /\d/u,
  /^\p{Lu}/u,
  /ing$/u,
  /ed$/u,
  /ly$/u,
  /s$/u,
  /(?:tion|ment|ness|ity)$/u,
  /(?:al|ic|ive|ous|able|ful)$/u,
]
/** Columns for one side: the sentence's end, the neighbours, the looks, and none of these. */
const side = 1 + neighbours + looks.length + 1
const width = 2 * side

/** Figures count as one, as the tagger's hashes have it. */
const keyOf = (word: string): string => word.toLowerCase().replaceAll(/\d/gu, "0")

function* sentencesToCount(gold: string): Generator<readonly string[]> {
  for (const { words } of sentencesOf(`${gold}/ud`, trainFiles)) yield words.map(({ text }) => text)
  const releases = gunzipSync(readFileSync(`${gold}/news/whitehouse-2021-2023.text.jsonl.gz`))
  for (const line of releases.toString("utf8").trimEnd().split("\n")) {
    const { text }: { text: string } = JSON.parse(line)
    for (const block of text.split(/\n+/u)) yield* sentencesIn(block)
  }
}

function* sentencesIn(block: string): Generator<readonly string[]> {
  const cuts = tokenize(block, 0, block.length)
  let from = 0
  for (const to of splitSentences(block, cuts)) {
    yield Array.from({ length: to - from }, (_, at) =>
      block.slice(cuts[(from + at) * 2], cuts[(from + at) * 2 + 1]),
    )
    from = to
  }
}

/** The words that are seen often enough, the most frequent first. */
function wordsToClass(gold: string): string[] {
  const counts = new Map<string, number>()
  for (const words of sentencesToCount(gold)) {
    for (const word of words) counts.set(keyOf(word), (counts.get(keyOf(word)) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1])
    .map(([word]) => word)
}

/** How often each neighbour stands on each side of the words, as rows of unit length. */
function neighboursOf(kept: readonly string[], gold: string): Float32Array {
  const rowOf = new Map(kept.map((word, row) => [word, row]))
  const columnOf = (word: string): number => {
    const row = rowOf.get(keyOf(word)) ?? Infinity
    if (row < neighbours) return 1 + row
    const look = looks.findIndex((pattern) => pattern.test(word))
    return 1 + neighbours + (look < 0 ? looks.length : look)
  }
  const table = new Float32Array(kept.length * width)
  for (const words of sentencesToCount(gold)) {
    const columns = words.map(columnOf)
    words.forEach((word, at) => {
      const row = rowOf.get(keyOf(word))
      if (row === undefined) return
      for (const column of [columns[at - 1] ?? 0, side + (columns[at + 1] ?? 0)]) {
        const cell = row * width + column
        table[cell] = (table[cell] ?? 0) + 1
      }
    })
  }
  for (let start = 0; start < table.length; start += width) {
    const row = table.subarray(start, start + width)
    const total = row.reduce((sum, count) => sum + count, 0)
    // Roots of shares, so that "the" does not outshout all other neighbours.
    row.forEach((count, column) => {
      row[column] = Math.sqrt(count / total)
    })
  }
  return table
}

const gold = process.argv[2]
if (gold === undefined) throw new Error("usage: node train/word-roles.ts GOLD_FOLDER")
const kept = wordsToClass(gold)
const table = neighboursOf(kept, gold)
const next = random(1)
const coarse = classesOf(table, width, 150, 8, next)
const fine = classesOf(table, width, 500, 6, next)
const lines = kept.map((word, row) => `${word} ${(fine[row] ?? 0) + 1} ${(coarse[row] ?? 0) + 1}`)
writeFileSync(new URL("word-roles.txt", import.meta.url), `${lines.join("\n")}\n`)
