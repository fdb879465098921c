import { givingNouns } from "../../lexicon/giving-nouns.ts"
import { pricedNouns, priceLinks } from "../../lexicon/giving-turns.ts"
import { supplyNouns } from "../../lexicon/supplies.ts"
import type { Sentence } from "../../parse/sentence.ts"
import { phraseBefore, type Stretch } from "../stretch.ts"
import type { Sum } from "./sums.ts"
import { singular } from "./words.ts"

const definite = new Set(["the", "this", "that", "these", "its", "their"])

/** How many words may stand between the verb and the sum: "will cost an estimated €3m". */
const reach = 5

/** "The training will cost $5m", "the convoy cost €3m": what was told before, with its price. */
export function costlyThing(sentence: Sentence, { at }: Sum): Stretch | undefined {
  const { tokens } = sentence
  let end = at.first - 1
  const lowest = Math.max(0, end - reach)
  while (end > lowest && tokens[end]?.lemma !== "cost" && priceLinks.has(tokens[end]?.lower ?? ""))
    end--
  if (tokens[end]?.lemma !== "cost") return undefined
  end--
  while (end > 0 && tokens[end]?.pos === "AUX") end--
  const thing = phraseBefore(sentence, end)
  const head = singular(tokens[thing?.last ?? -1]?.lower ?? "")
  const isGiven = givingNouns.has(head) || supplyNouns.has(head) || pricedNouns.has(head)
  return thing && isGiven && definite.has(tokens[thing.first]?.lower ?? "") ? thing : undefined
}
