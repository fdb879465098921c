import { givingNouns } from "../../lexicon/giving-nouns.ts"
import { giverNouns, notGiven } from "../../lexicon/giving-turns.ts"
import type { Governor } from "./governor.ts"
import type { Scene } from "./promised.ts"
import { singular } from "./words.ts"

/**
 * Can this be giving? Where no party gives, the subject must be one that could, or the words must
 * tell of help: "seniors pay $6,000 a year" and "the ocean contributes $1.5 trillion to the global
 * economy" are none.
 */
export function isPlausible(scene: Scene, governor: Governor, isNamed: boolean): boolean {
  const { told, sum, sentence, earlier, index } = scene
  const after = sentence.tokens.slice(sum.at.last + 1, sum.at.last + 7)
  if (after.some(({ lower }) => notGiven.has(lower)) && !told.instrument) return false
  if (isNamed || told.aid || earlier.at(-1)?.index === index) return true
  const { subject } = governor.clause
  const noun = subject && singular(subject.lower)
  // "the Italian Cooperation": a name that we do not know is a name.
  if (subject && subject.text.charAt(0) !== subject.lower.charAt(0)) return true
  return noun === undefined || giverNouns.has(noun) || givingNouns.has(noun)
}
