import {
  formerWords,
  paperNouns,
  potentialWords,
  underWords,
  volumeNouns,
} from "../../../lexicon/contract-words.ts"
import type { Sentence, Token } from "../../../parse/sentence.ts"
import { phraseBefore, type Stretch } from "../../stretch.ts"
import { instrumentIn, singular, wordsAt } from "../words.ts"

/** What kind of paper a noun names; "any" for "the agreement" and for a volume without one. */
export type PaperClass = "framework" | "contract" | "order" | "any"

/** A noun phrase for what two sides sign, or for how much it is for: "the order value". */
export interface Paper {
  readonly at: Stretch
  readonly class: PaperClass
  /** As the record keeps it; undefined for "the agreement". */
  readonly instrument: string | undefined
  /** "the order value": how much, not the paper itself. */
  readonly isVolume: boolean
  /** "a previous agreement" */
  readonly isFormer: boolean
  /** "under the agreement", "following a call-off": what is told hangs on it. */
  readonly isUnder: boolean
}

/** "call - off" are three tokens: the last of them, and the noun that they make. */
function nounAt({ tokens }: Sentence, token: Token): { last: number; noun: string } | undefined {
  const [dash, off] = [tokens[token.index + 1], tokens[token.index + 2]]
  const isCallOff =
    singular(token.lower) === "call" && dash?.lower === "-" && /^offs?$/u.test(off?.lower ?? "")
  if (isCallOff) return { last: token.index + 2, noun: "call-off" }
  const noun = singular(token.lower)
  return isNoun(tokens, token) && paperNouns.has(noun) ? { last: token.index, noun } : undefined
}

/** "in order to" is no order, "ordered" no noun. */
const isNoun = (tokens: readonly Token[], { pos, index }: Token): boolean =>
  (pos === "NOUN" || pos === "PROPN" || pos === "ADJ") &&
  !(tokens[index - 1]?.lower === "in" && tokens[index + 1]?.lower === "to")

/** Every paper of a sentence, in text order. */
export function papersIn(sentence: Sentence): readonly Paper[] {
  const { tokens } = sentence
  const found: Paper[] = []
  let taken = -1
  for (const token of tokens) {
    const named = token.index > taken ? nounAt(sentence, token) : undefined
    if (named === undefined) {
      if (isBareVolume(sentence, token)) found.push(paperAt(sentence, token.index, "any"))
      continue
    }
    let { last } = named
    // "framework agreement", "call-off order": the last noun of the chain is the paper.
    for (let next = tokens[last + 1]; next && chained(sentence, next); next = tokens[last + 1])
      last = nounAt(sentence, next)?.last ?? next.index
    taken = last
    found.push(paperAt(sentence, last, paperNouns.get(named.noun) ?? "any"))
  }
  return found
}

const chained = (sentence: Sentence, token: Token): boolean =>
  nounAt(sentence, token) !== undefined || volumeNouns.has(token.lower)

/** "had a maximum value of": how much, without a paper in the phrase. */
const isBareVolume = ({ tokens }: Sentence, { lower, index }: Token): boolean =>
  (lower === "volume" || lower === "value" || lower === "ceiling") &&
  !paperNouns.has(singular(tokens[index - 1]?.lower ?? ""))

function paperAt(sentence: Sentence, last: number, own: PaperClass): Paper {
  const { tokens } = sentence
  const at = phraseBefore(sentence, last) ?? { first: last, last }
  const words = wordsAt(sentence, at)
  const isVolume = volumeNouns.has(tokens[last]?.lower ?? "")
  const instrument = instrumentIn(isVolume ? words.slice(0, -1) : words)
  const isFrame = instrument === "framework contract" || words.includes("framework")
  // "the potential order volume": what may be ordered under a framework.
  const isPotential = isVolume && words.some((word) => potentialWords.has(word))
  return {
    at,
    class: isFrame ? "framework" : isPotential ? "any" : own,
    instrument: isFrame ? "framework contract" : isPotential ? undefined : instrument,
    isVolume,
    isFormer: words.some((word) => formerWords.has(word)),
    isUnder: underWords.has(tokens[at.first - 1]?.lower ?? ""),
  }
}

/** The class of what was read before, by its instrument. */
export const classOf = (instrument: string | undefined): PaperClass | undefined => {
  if (instrument === "framework contract") return "framework"
  if (instrument === "order" || instrument === "firm order" || instrument === "tranche")
    return "order"
  return instrument === "contract" ? "contract" : undefined
}
