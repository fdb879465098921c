import { readFileSync } from "node:fs"
import { hashOf } from "../src/parse/hash.ts"
import { slotOf, type Vocabulary } from "../src/parse/vocabulary.ts"
import type { Sample } from "./samples.ts"

const slots = 1 << 17
/** A word seen this often bears no tags but those it was seen with. */
const often = 10

/** Word classes from `word-classes.txt`, and for each word the set of tags that it bore. */
export function learnVocabulary(
  samples: readonly Sample[],
  tagNames: readonly string[],
): { vocabulary: Vocabulary; choices: Uint8Array[] } {
  const vocabulary: Vocabulary = {
    keys: new Int32Array(slots),
    fine: new Uint16Array(slots),
    coarse: new Uint8Array(slots),
    role: new Uint16Array(slots),
    roleCoarse: new Uint8Array(slots),
    cases: new Uint8Array(slots),
    tagSet: new Uint16Array(slots),
  }
  for (const [word = "", fine, coarse] of table("word-classes.txt")) {
    const slot = slotFor(vocabulary, hashOf(word))
    if (vocabulary.fine[slot] !== 0) continue
    vocabulary.fine[slot] = Number(fine)
    vocabulary.coarse[slot] = Number(coarse)
  }
  for (const [word = "", role, coarse] of table("word-roles.txt")) {
    const slot = slotFor(vocabulary, hashOf(word))
    vocabulary.role[slot] = Number(role)
    vocabulary.roleCoarse[slot] = Number(coarse)
  }
  for (const [word = "", cased] of table("word-cases.txt")) {
    vocabulary.cases[slotFor(vocabulary, hashOf(word))] = Number(cased)
  }
  return { vocabulary, choices: learnTagSets(vocabulary, samples, tagNames) }
}

const table = (name: string): string[][] =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split(" "))

function slotFor(vocabulary: Vocabulary, hash: number): number {
  const known = slotOf(vocabulary, hash)
  if (known >= 0) return known
  let slot = hash & (slots - 1)
  while (vocabulary.keys[slot] !== 0) slot = (slot + 1) & (slots - 1)
  vocabulary.keys[slot] = hash
  return slot
}

/** Sets by number: 0 for unknown words; a set with a "*" may be left for any open tag. */
function learnTagSets(
  vocabulary: Vocabulary,
  samples: readonly Sample[],
  tagNames: readonly string[],
): Uint8Array[] {
  const seen = new Map<number, Map<number, number>>()
  for (const { lower, tags } of samples) {
    lower.forEach((word, at) => {
      const hash = hashOf(word)
      const counts = seen.get(hash) ?? new Map<number, number>()
      counts.set(tags[at] ?? 0, (counts.get(tags[at] ?? 0) ?? 0) + 1)
      seen.set(hash, counts)
    })
  }
  const open = openTags(seen, tagNames)
  const choices: Uint8Array[] = [Uint8Array.from(open)]
  const numbers = new Map<string, number>()
  for (const [hash, counts] of seen) {
    const total = [...counts.values()].reduce((a, b) => a + b, 0)
    if (total < often) continue
    const least = total >= 300 ? total / 300 : 0
    const own = [...counts].filter(([, count]) => count >= least).map(([tag]) => tag)
    own.sort((a, b) => a - b)
    const closed = total >= often && own.length > 0
    const key = `${own.join(" ")}${closed ? "" : "*"}`
    if (!numbers.has(key)) {
      numbers.set(key, choices.length)
      choices.push(Uint8Array.from(closed ? own : new Set([...own, ...open])))
    }
    vocabulary.tagSet[slotFor(vocabulary, hash)] = numbers.get(key) ?? 0
  }
  return choices
}

/** Tags that new words take: those of words seen once or twice. */
function openTags(
  seen: ReadonlyMap<number, ReadonlyMap<number, number>>,
  tagNames: readonly string[],
): number[] {
  const counts = new Int32Array(tagNames.length)
  for (const tags of seen.values()) {
    if (tags.size !== 1) continue
    for (const [tag, count] of tags) if (count < 3) counts[tag] = (counts[tag] ?? 0) + 1
  }
  return [...counts.keys()].filter((tag) => (counts[tag] ?? 0) >= 6)
}
