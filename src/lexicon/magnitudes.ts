import { lexicon, wordSet } from "./lexicon.ts"
import { cardinals } from "./number-words.ts"

/** How many digits a sum has that is told by them alone: "a triple-digit million amount". */
export const digitCounts = lexicon({
  single: 1,
  double: 2,
  triple: 3,
  quadruple: 4,
  ...Object.fromEntries([...cardinals].filter(([, count]) => count >= 1 && count <= 10)),
})

/** Which third of the sums with so many digits is meant. */
export const magnitudeParts = lexicon<"low" | "middle" | "high">({
  low: "low",
  lower: "low",
  mid: "middle",
  middle: "middle",
  medium: "middle",
  high: "high",
  higher: "high",
  upper: "high",
})

/** Nouns that such a sum is told with: "a three-digit figure in millions of euros". */
export const magnitudeNouns = wordSet("figure sum amount number value range total")
