/** One mention that gold and reading share, with the cluster each puts it in. */
export interface Clustered {
  readonly gold: string
  readonly read: string
}

/** B-cubed precision, recall and F1 over the mentions that both have. */
export function bCubed(documents: readonly (readonly Clustered[])[]): {
  precision: number
  recall: number
  f1: number
} {
  let precision = 0
  let recall = 0
  let count = 0
  for (const mentions of documents) {
    for (const mention of mentions) {
      const sameRead = mentions.filter(({ read }) => read === mention.read)
      const sameGold = mentions.filter(({ gold }) => gold === mention.gold)
      const both = sameRead.filter(({ gold }) => gold === mention.gold).length
      precision += both / sameRead.length
      recall += both / sameGold.length
      count++
    }
  }
  const p = count === 0 ? 0 : precision / count
  const r = count === 0 ? 0 : recall / count
  return { precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) }
}
