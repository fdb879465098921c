import { givingNouns } from "../../lexicon/giving-nouns.ts"
import { measureWords } from "../../lexicon/giving-turns.ts"
import { supplyNouns } from "../../lexicon/supplies.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import { bare, phraseBefore, phraseFrom, type Stretch } from "../stretch.ts"
import type { Sum } from "./sums.ts"
import { instrumentIn, singular, tellsOfAid, wordsAt } from "./words.ts"

/** What the words around a sum tell about it. */
export interface Described {
  /** The sum with the phrases that describe it. */
  readonly holds: Stretch
  readonly instrument: string | undefined
  readonly supplies: readonly Stretch[]
  /** The noun of giving that the sum measures: "pledge" of "a pledge of €5m". */
  readonly noun: Token | undefined
  /** Does anything around the sum tell of help? */
  readonly aid: boolean
}

/** The phrases around a sum: "$128 million package", "generators worth €3m", "$5m in aid". */
export function describe(sentence: Sentence, sum: Sum): Described {
  const behind = phraseBehind(sentence, sum)
  const measured = phraseMeasured(sentence, sum)
  const front = phraseInFront(sentence, sum)
  const under = phraseUnder(sentence, (measured ?? behind ?? sum.at).last + 1)
  const found = [behind, measured, front, under].filter((each) => each !== undefined)
  const named = found.map((each) => wordsAt(sentence, each))
  const instrument = named.map(instrumentIn).find((each) => each !== undefined)
  const goods = [measured, front].filter(
    (each): each is Stretch => each !== undefined && isGoods(sentence, each, each === measured),
  )
  return {
    holds: hullOf([sum.at, ...found]),
    instrument,
    supplies: goods.map((each) => bare(sentence, each)),
    noun: [behind, front, measured].map((each) => givingHead(sentence, each)).find(Boolean),
    aid: named.some(tellsOfAid),
  }
}

export const hullOf = (stretches: readonly Stretch[]): Stretch => ({
  first: Math.min(...stretches.map(({ first }) => first)),
  last: Math.max(...stretches.map(({ last }) => last)),
})

/** "RMB 390 million | government concessional loan": what the sum stands before as a modifier. */
function phraseBehind(sentence: Sentence, { at }: Sum): Stretch | undefined {
  const next = sentence.tokens[at.last + 1]
  if (next === undefined || next.lower === "," || next.lower === "and") return undefined
  const start = next.lower === "-" ? at.last + 2 : at.last + 1
  const opener = sentence.tokens[start]
  if (opener?.pos === "DET" || opener?.lower === "worth") return undefined
  return phraseFrom(sentence, start)
}

/** "billions of dollars worth of | weapons", "$198 million in | arms and equipment". */
function phraseMeasured(sentence: Sentence, { at }: Sum): Stretch | undefined {
  const { tokens } = sentence
  let next = at.last + 1
  if (tokens[next]?.lower === "'s" || tokens[next]?.lower === "’s") next++
  if (tokens[next]?.lower === "worth") next++
  const preposition = tokens[next]?.lower
  if (preposition !== "of" && preposition !== "in" && preposition !== "as") return undefined
  return phraseFrom(sentence, next + 1)
}

const before = new Set([
  "of",
  "worth",
  "totalling",
  "totaling",
  "valued",
  "amounting",
  "(",
  "to",
  "at",
])

/** "generators | worth €3m", "a loan | of $5m", "aid | amounting to €20m". */
function phraseInFront(sentence: Sentence, { at }: Sum): Stretch | undefined {
  const { tokens } = sentence
  let end = at.first - 1
  let tied = false
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[end]
    if (token === undefined) return undefined
    const links = before.has(token.lower) || measureWords.has(token.lower)
    if (!links && token.lower !== "," && token.lower !== "a") break
    // "to" and "at" tie only after "amounting" and "valued".
    if (links && token.lower !== "to" && token.lower !== "at" && token.lower !== "about")
      tied = true
    end--
  }
  return tied ? phraseBefore(sentence, end) : undefined
}

/** "… under | previously directed drawdowns", "… in the form of | a grant". */
function phraseUnder(sentence: Sentence, start: number): Stretch | undefined {
  const word = sentence.tokens[start]?.lower
  if (word !== "under" && word !== "through" && word !== "via" && word !== "as") return undefined
  return phraseFrom(
    sentence,
    // "previously directed drawdowns": an adverb before the participle.
    sentence.tokens[start + 1]?.pos === "ADV" ? start + 2 : start + 1,
  )
}

function givingHead(sentence: Sentence, at: Stretch | undefined): Token | undefined {
  for (let index = at?.last ?? -1; at && index >= at.first; index--) {
    const token = sentence.tokens[index]
    if (token && givingNouns.has(singular(token.lower))) return token
  }
  return undefined
}

const generalHelp = new Set(["aid", "assistance", "support", "help", "relief", "funding"])

/** Is the phrase what is supplied? "of weapons" is; "of firm orders" and "a package worth" are not. */
function isGoods(sentence: Sentence, at: Stretch, measured: boolean): boolean {
  const words = wordsAt(sentence, at)
  const head = singular(words.at(-1) ?? "")
  if (instrumentIn(words.slice(-3)) !== undefined && !supplyNouns.has(head)) return false
  if (supplyNouns.has(head) || generalHelp.has(head)) return true
  return measured && words.length > 0 && !givingNouns.has(head)
}
