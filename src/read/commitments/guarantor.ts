import type { Scene } from "./promised.ts"
import { comingFrom, type Role } from "./provider.ts"

const guaranteed = new Set(["guaranteed", "underwritten", "insured"])

/** How many words after the sum may name what is guaranteed: "of loans from private banks". */
const reach = 8

/** "SEK 300 million of private loans guaranteed by Sweden": who stands in for the sum gives that. */
export function guarantorOf({ draft, index, sentence, sum }: Scene): Role | undefined {
  const from = sum.at.last + 1
  for (const token of sentence.tokens.slice(from, from + reach)) {
    if (token.lower === "," || token.lower === ";") return undefined
    if (!guaranteed.has(token.lower)) continue
    const isBy = sentence.tokens[token.index + 1]?.lower === "by"
    return isBy ? comingFrom(draft, index, token.index, token.index + reach) : undefined
  }
  return undefined
}
