import { sectors, supplyNouns } from "../../lexicon/supplies.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import { phraseBefore, phraseFrom, type Stretch } from "../stretch.ts"
import type { Governor } from "./governor.ts"
import { singular, wordsAt } from "./words.ts"

/** What is given where no sum is named. */
export interface Thing {
  readonly at: Stretch
  /** Something that can be sent: "generators". */
  readonly isSupply: boolean
  /** Help of a kind in general: "a package of military aid". */
  readonly isHelp: boolean
}

/** The thing that a clause of giving gives: its object, or the subject of its passive. */
export function thingOf(sentence: Sentence, { clause, verb }: Governor): Thing | undefined {
  const token = clause.passive
    ? (clause.object ?? clause.subject)
    : verb.with
      ? clause.obliques.find(({ preposition }) => preposition === "with")?.head
      : clause.object
  const at = token && wholePhrase(sentence, token)
  if (at === undefined) return undefined
  const words = wordsAt(sentence, at)
  const of = words.indexOf("of")
  const heads = [words.at(-1), of > 0 ? words[of - 1] : undefined].filter(
    (word) => word !== undefined,
  )
  const isSupply = heads.some((word) => supplyNouns.has(word) || supplyNouns.has(singular(word)))
  const helps = words.filter(isHelp).length
  const isHelpOfAKind = helps > 1 || (helps > 0 && words.some((word) => sectors.has(word)))
  return { at, isSupply, isHelp: isHelpOfAKind }
}

const help = new Set(["aid", "assistance", "support", "package", "help", "relief"])
const isHelp = (word: string): boolean => help.has(singular(word))

/** The noun phrase that a token heads, lists and "of" included: "dozens of tanks and lorries". */
function wholePhrase(sentence: Sentence, token: Token): Stretch | undefined {
  const front = phraseBefore(sentence, token.index)
  const back = phraseFrom(sentence, token.index)
  if (front === undefined || back === undefined) return undefined
  const { tokens } = sentence
  const more =
    tokens[back.last + 1]?.lower === "of" ? phraseFrom(sentence, back.last + 2) : undefined
  return { first: front.first, last: more?.last ?? back.last }
}
