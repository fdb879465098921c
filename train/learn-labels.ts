import type { Sample } from "./samples.ts"

/** A relation joins two parts of speech only where it was seen to, this often or this share of times. */
const leastCount = 3
const leastShare = 1 / 50

/** For each pair of parts of speech, by side, the relations that join them. */
export function learnLabelChoices(samples: readonly Sample[], posOfTag: Uint8Array): Uint8Array[] {
  const posCount = new Set(posOfTag).size + 1
  const sets = Array.from({ length: posCount * posCount * 2 }, () => new Map<number, number>())
  for (const { heads, tags, relations } of samples) {
    heads.forEach((head, child) => {
      if (head < 0) return
      const above = posOfTag[tags[head] ?? 0] ?? 0
      const pair = above * posCount + (posOfTag[tags[child] ?? 0] ?? 0)
      const set = sets[pair * 2 + (head < child ? 1 : 0)]
      const relation = relations[child] ?? 0
      if (relation > 0) set?.set(relation, (set.get(relation) ?? 0) + 1)
    })
  }
  return sets.map(choicesOf)
}

function choicesOf(counts: ReadonlyMap<number, number>): Uint8Array {
  const total = [...counts.values()].reduce((a, b) => a + b, 0)
  const least = Math.min(leastCount, total * leastShare)
  const own = [...counts].filter(([, count]) => count >= least).map(([relation]) => relation)
  return Uint8Array.from(own.length > 0 ? own.sort((a, b) => a - b) : [1])
}
