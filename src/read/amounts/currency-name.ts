import { currencies } from "../../lexicon/currencies.ts"
import { currencyNames } from "../../lexicon/currency-words.ts"
import { type Word, wordAfter } from "./words-around.ts"

/** A currency's name in the text, with the adjective that says whose it is. */
export interface NamedCurrency {
  readonly name: string
  readonly whose?: string
  readonly end: number
  /** As printed, in lower case. */
  readonly word: string
}

const owners: ReadonlySet<string> = new Set(["cfa", ...currencies.flatMap(({ whose }) => whose)])

const step = (text: string, at: number): Word | undefined =>
  wordAfter(text, text.charAt(at) === "-" ? at + 1 : at)

/** "pounds sterling" is one name. */
function pastSterling(text: string, { lower, end }: Word): number {
  const next = lower.startsWith("pound") ? wordAfter(text, end) : undefined
  return next?.lower === "sterling" ? next.end : end
}

/** The name after the amount: "euros", "Australian dollars", "New Zealand dollars", "-yen". */
export function nameAfter(text: string, at: number): NamedCurrency | undefined {
  let word = step(text, at)
  let whose: string | undefined
  for (let count = 0; count < 4 && word !== undefined; count++) {
    const name = currencyNames.get(word.lower)
    if (name !== undefined)
      return {
        name,
        end: pastSterling(text, word),
        word: word.lower,
        ...(whose !== undefined && { whose }),
      }
    const owner = word.lower.replace(/\.$/u, "")
    if (owners.has(owner)) whose = owner
    else if (!/^(?:new|hong|sri|south|costa|north|saudi|u\.s|us)$/u.test(owner)) return undefined
    else if (owner.startsWith("u")) whose = "us"
    word = wordAfter(text, text.charAt(word.end) === "." ? word.end + 1 : word.end)
  }
  return undefined
}
