import { supplyingNouns, supplyingVerbs, volumeWords } from "../../../lexicon/contract-words.ts"
import { supplyNouns } from "../../../lexicon/supplies.ts"
import type { Sentence, Token } from "../../../parse/sentence.ts"
import { bare, phraseFrom, type Stretch } from "../../stretch.ts"
import { singular, wordsAt } from "../words.ts"

/** How many "of" a phrase of goods may hold: "a total of tens of thousands of rounds". */
const mostOf = 4

/** The phrase of goods that starts at a token: "48 howitzers", "a batch of 200 rifles". */
export function goodsFrom(sentence: Sentence, start: number): Stretch | undefined {
  const { tokens } = sentence
  let from = start
  // "more than 100,000 shells"
  while (tokens[from]?.pos === "ADV" || tokens[from]?.lower === "than") from++
  let whole = phraseFrom(sentence, from)
  for (let count = 0; whole && count < mostOf && tokens[whole.last + 1]?.lower === "of"; count++) {
    const more = phraseFrom(sentence, whole.last + 2)
    if (more === undefined) break
    whole = { first: whole.first, last: more.last }
  }
  if (whole === undefined) return undefined
  // "ammunition | runs until 2029": taken for a noun.
  const last = tokens[whole.last]
  if (last && volumeWords.has(last.lower) && whole.last > whole.first)
    whole = { first: whole.first, last: whole.last - 1 }
  const found = bare(sentence, { first: Math.min(start, whole.first), last: whole.last })
  return headsOf(wordsAt(sentence, found)).some((head) => supplyNouns.has(singular(head)))
    ? found
    : undefined
}

/** "batch" and "rifles" of "a batch of 200 rifles": computers are no goods in "computer defences". */
const headsOf = (words: readonly string[]): readonly string[] =>
  words.filter((_, at) => at === words.length - 1 || words[at + 1] === "of")

/** What is ordered, told behind the paper: "for 40 trucks", "for the supply of shells", "to build ships". */
export function goodsBehind(sentence: Sentence, paper: Stretch): Stretch | undefined {
  const { tokens } = sentence
  const behind = tokens.slice(paper.last + 1, paper.last + 12)
  for (const token of behind) {
    if (token.lower === "," || token.lower === ";") return undefined
    const found = opensGoods(tokens, token) ? goodsFrom(sentence, opened(tokens, token)) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

const opensGoods = (tokens: readonly Token[], { lower, index, lemma }: Token): boolean =>
  lower === "for" ||
  (tokens[index - 1]?.lower === "to" && supplyingVerbs.has(lemma)) ||
  (lower === "of" && supplyingNouns.has(tokens[index - 1]?.lower ?? ""))

/** Where the goods begin: "for the | supply of | shells". */
function opened(tokens: readonly Token[], { index }: Token): number {
  const noun = tokens.slice(index + 1, index + 4).find(({ lower }) => supplyingNouns.has(lower))
  const isOf = noun !== undefined && tokens[noun.index + 1]?.lower === "of"
  return isOf ? noun.index + 2 : index + 1
}
