import { bCubed, type Clustered } from "../entities/b-cubed.ts"

type Clusters = readonly ReadonlySet<number>[]

const f1Of = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)

const clustersBy = (mentions: readonly Clustered[], field: "gold" | "read"): Clusters => {
  const places = mentions.map((mention, at) => ({ at, label: mention[field] }))
  return [...Map.groupBy(places, ({ label }) => label).values()].map(
    (members) => new Set(members.map(({ at }) => at)),
  )
}

/** MUC: the share of links that one clustering keeps of the other. */
function mucShare(of: Clusters, by: Clusters): number {
  const home = new Map(by.flatMap((cluster, at) => [...cluster].map((each) => [each, at] as const)))
  let kept = 0
  let all = 0
  for (const cluster of of) {
    all += cluster.size - 1
    kept += cluster.size - new Set([...cluster].map((each) => home.get(each))).size
  }
  return all === 0 ? 1 : kept / all
}

/** CEAF-e: clusters matched one to one by likeness, here greedily, the likest first. */
function ceafShare(gold: Clusters, read: Clusters): { precision: number; recall: number } {
  const home = new Map(
    read.flatMap((cluster, at) => [...cluster].map((each) => [each, at] as const)),
  )
  const pairs = gold.flatMap((cluster, i) =>
    [...new Set([...cluster].map((each) => home.get(each) ?? -1))].map((j) => {
      const other = read[j] ?? new Set<number>()
      const shared = [...cluster].filter((each) => other.has(each)).length
      return { i, j, likeness: (2 * shared) / (cluster.size + other.size) }
    }),
  )
  const used = { gold: new Set<number>(), read: new Set<number>() }
  let sum = 0
  for (const { i, j, likeness } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (used.gold.has(i) || used.read.has(j)) continue
    used.gold.add(i)
    used.read.add(j)
    sum += likeness
  }
  return { precision: sum / Math.max(1, read.length), recall: sum / Math.max(1, gold.length) }
}

/** CoNLL F1: the mean of MUC, B-cubed and CEAF-e over the mentions that gold and reading share. */
export function conllF1(mentions: readonly Clustered[]): number {
  const [gold, read] = [clustersBy(mentions, "gold"), clustersBy(mentions, "read")]
  const muc = f1Of(mucShare(read, gold), mucShare(gold, read))
  const ceaf = ceafShare(gold, read)
  return (muc + bCubed([mentions]).f1 + f1Of(ceaf.precision, ceaf.recall)) / 3
}
