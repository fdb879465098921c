import type { Money, Quantity } from "../../model/quantity.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import type { Draft } from "../draft.ts"
import { quantitiesIn } from "../look-up.ts"
import { headIn, type Stretch, stretchAt } from "../stretch.ts"

/** An amount of money in a sentence with its restatements: "€2.4 billion ($2.5 billion)". */
export interface Sum {
  readonly money: Money
  readonly alsoStated: readonly Money[]
  /** Its tokens, restatements included. */
  readonly at: Stretch
  /** The token by which it hangs in the tree. */
  readonly head: Token
}

const isMoney = (quantity: Quantity): quantity is Money => quantity.currency !== undefined

/** The sums of a sentence in text order, each with what restates it. */
export function sumsIn(draft: Draft, sentence: Sentence): readonly Sum[] {
  const monies = quantitiesIn(draft, sentence).filter(isMoney)
  const sums: Sum[] = []
  for (const money of monies) {
    if (wholeOf(money, monies) !== undefined) continue
    const alsoStated = monies.filter((other) => wholeOf(other, monies) === money)
    const own = stretchAt(sentence, money.span)
    if (own === undefined) continue
    const ends = alsoStated.map(({ span }) => stretchAt(sentence, span)?.last ?? own.last)
    const last = closing(sentence, Math.max(own.last, ...ends))
    const head = headIn(sentence, own)
    if (head) sums.push({ money, alsoStated, at: { first: own.first, last }, head })
  }
  return sums
}

/** The sum that this one restates: never in the same currency ("$52 million to a $520 million loan"). */
const wholeOf = ({ restates, currency }: Money, monies: readonly Money[]): Money | undefined =>
  restates &&
  monies.find(({ span, currency: own }) => span.start === restates.start && own !== currency)

/** The bracket that closes a restatement belongs to the sum: what follows is looked for after it. */
function closing({ tokens }: Sentence, last: number): number {
  const next = tokens[last + 1]?.text
  return next === ")" || next === "]" ? last + 1 : last
}
