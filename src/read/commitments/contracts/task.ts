import { contractVerbs, supplyingVerbs } from "../../../lexicon/contract-words.ts"
import { contractInstruments } from "../../../lexicon/instruments.ts"
import { clauseOf } from "../../../parse/clause.ts"
import type { Sentence } from "../../../parse/sentence.ts"
import type { Governor } from "../governor.ts"
import type { Sum } from "../sums.ts"
import { type Paper, papersIn } from "./paper.ts"

/** The contract that a sum stands in the task of, and the verb by which it was made. */
export interface Task {
  readonly governor: Governor
  readonly paper: Paper
  readonly instrument: string
}

/** How far before its paper the verb may stand: "landed the largest order in its history, a contract". */
const reach = 14

/** "won a contract to supply the navy with $90 million of boats": the contract was won, nothing supplied. */
export function taskOf(sentence: Sentence, { at }: Sum): Task | undefined {
  const { tokens } = sentence
  const paper = papersIn(sentence).findLast(({ at: { last } }) => last < at.first)
  const [to, verb] = tokens.slice((paper?.at.last ?? at.first) + 1)
  if (paper?.instrument === undefined || to?.lower !== "to" || verb === undefined) return undefined
  const written = contractInstruments.get(paper.instrument)
  if (written === undefined || !supplyingVerbs.has(verb.lemma)) return undefined
  const made = tokens
    .slice(Math.max(0, paper.at.first - reach), paper.at.first)
    .findLast(({ pos }) => pos === "VERB")
  const side = made && contractVerbs.get(made.lemma)
  if (made === undefined || side === undefined) return undefined
  const clause = clauseOf(sentence, made)
  const takes = side === "supplier" && !clause.passive
  const governor = { clause, verb: { past: written, ...(takes && { takes }) } } as const
  return { governor, paper, instrument: paper.instrument }
}
