import type { TreebankSentence } from "./conllu.ts"

/** Right, read and gold counts of one relation. */
export interface Tally {
  gold: number
  read: number
  right: number
}

/** What is counted over a treebank, as in the CoNLL 2018 evaluation. */
export interface ParseScore {
  words: number
  read: number
  pos: number
  tag: number
  lemma: number
  heads: number
  labelled: number
  readonly relations: Map<string, Tally>
}

export const noScore = (): ParseScore => ({
  words: 0,
  read: 0,
  pos: 0,
  tag: 0,
  lemma: 0,
  heads: 0,
  labelled: 0,
  relations: new Map(),
})

/** One word as it was read, its head by index. */
export interface ReadWord {
  readonly pos: string
  readonly tag: string
  readonly lemma: string
  readonly head: number
  readonly relation: string
}

/** The relation without its subtype. */
export const universal = (relation: string): string => relation.split(":")[0] ?? relation

const tallyOf = (score: ParseScore, relation: string): Tally => {
  const known = score.relations.get(relation)
  if (known) return known
  const tally = { gold: 0, read: 0, right: 0 }
  score.relations.set(relation, tally)
  return tally
}

/** Counts one sentence read on gold tokens. */
export function countSentence(
  score: ParseScore,
  gold: TreebankSentence,
  read: readonly ReadWord[],
): void {
  gold.words.forEach((word, at) => {
    const own = read[at]
    if (own === undefined) return
    countWord(score, word, own, own.head === word.head)
    score.words++
    score.read++
  })
}

/** Counts one gold word that was read as one word. */
export function countWord(
  score: ParseScore,
  gold: ReadWord,
  own: ReadWord,
  headRight: boolean,
): void {
  const relation = universal(gold.relation)
  const labelled = headRight && universal(own.relation) === relation
  if (own.pos === gold.pos) score.pos++
  if (own.tag === gold.tag) score.tag++
  if (own.lemma.toLowerCase() === gold.lemma.toLowerCase()) score.lemma++
  if (headRight) score.heads++
  if (labelled) score.labelled++
  tallyOf(score, relation).gold++
  tallyOf(score, universal(own.relation)).read++
  if (labelled) tallyOf(score, relation).right++
}

/** F1 in percent of what was read against what there is. */
export const f1 = ({ gold, read, right }: Tally): number =>
  right === 0 ? 0 : (200 * right) / (gold + read)
