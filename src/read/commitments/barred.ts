import {
  askingVerbs,
  backgroundTurns,
  pointingVerbs,
  promisedBefore,
  shrinkingVerbs,
  toldElsewhere,
} from "../../lexicon/giving-turns.ts"
import type { Sentence } from "../../parse/sentence.ts"
import type { Stretch } from "../stretch.ts"
import type { Sum } from "./sums.ts"

/** "thousands of dollars in relief" is what a household gets. */
const small = new Set(["tens", "dozens", "scores", "hundreds", "thousands"])

const raising = new Set(["bring", "take", "push", "lift", "raise", "increase"])
const before = new Set(["from", "versus", "against", "than"])

/** Why a sum is none that is given here; undefined where nothing speaks against it. */
export function whyBarred(sentence: Sentence, { at, money }: Sum): string | undefined {
  const { tokens } = sentence
  if (isPointedAt(sentence, at.last)) return "told before or elsewhere"
  const last = tokens[at.first - 1]
  if (last === undefined) return undefined
  if (money.per !== undefined && money.per !== "year" && money.per !== "month") {
    return "a price for each"
  }
  if (last.lower === "with" && tokens[at.first - 2]?.lower === "compared") return "a comparison"
  // "raised it from €109 million to €246 million" is one quantity: what it became.
  if (before.has(last.lower) && money.from === undefined) return "what it was before"
  const window = tokens.slice(Math.max(0, at.first - 6), at.first)
  const verb = window.findLast(({ pos }) => pos === "VERB")
  if (last.lower === "by" && window.some(({ lemma }) => shrinkingVerbs.has(lemma))) return "a cut"
  if (verb && askingVerbs.has(verb.lemma) && verb.tag !== "VBN") return `“${verb.text}”`
  if (verb && pointingVerbs.has(verb.lemma) && verb.tag !== "VBN") return "told elsewhere"
  const near = tokens.slice(Math.max(0, at.first - 9), at.first)
  const turn = near.map(({ lower }) => lower).join(" ")
  if (backgroundTurns.some((each) => turn.slice(-28).includes(each))) return "a background"
  if (Number(money.value ?? 10) < 10) return "too small to be a sum"
  if (money.vague !== undefined && small.has(money.vague)) return "too small to be a sum"
  if (last.lower === "at" && near.some(({ lower }) => estimated.has(lower))) return "an estimate"
  if (isGrowth(sentence, at.last)) return "a growth or a tax cut"
  if (isPartOf(sentence, at.first)) return "the whole of a part"
  if (isToldBefore(sentence, at)) return "told before or elsewhere"
  const total = near.some(({ lower }) => lower === "total" || lower === "tally" || lower === "sum")
  const wide = tokens.slice(Math.max(0, at.first - 15), at.first)
  if (total && wide.some(({ lemma }) => raising.has(lemma))) return "a running total"
  if (isTally(sentence, at)) return "a tally of all so far"
  return undefined
}

/** "put the cost of rebuilding at $400 billion": nobody gives it. */
const estimated = new Set(["cost", "costs", "damage", "damages", "losses", "price", "needs"])

/** "a $90 billion increase in retail sales", "a $2 trillion tax cut". */
function isGrowth({ tokens }: Sentence, last: number): boolean {
  const after = tokens
    .slice(last + 1, last + 5)
    .map(({ lower }) => lower)
    .join(" ")
  return growing.test(after)
}

const growing =
  /^(?:(?:increase|rise|growth|jump|boost) in (?:\S+ )?(?:sales|revenues?|profits?|exports|output|wages|trade)\b|tax (?:cuts?|breaks?)\b)/u

/** "has given 123 million euros of aid to this point", "so far it has sent $60 million". */
function isTally({ tokens }: Sentence, { first, last }: Stretch): boolean {
  const told = tokens.slice(Math.max(0, first - 9), first)
  const next = tokens.slice(last + 1, last + 10)
  // "but has so far declined to send missiles" tells of something else.
  const end = next.findIndex(({ pos, lower }) => pos === "CCONJ" || lower === ",")
  const words = [...told, ...(end === -1 ? next : next.slice(0, end))].map(({ lower }) => lower)
  return soFar.test(words.join(" "))
}

const soFar = /\b(?:so far|to date|thus far|to this point|up to now|until now)\b/u

/** "as part of its $1.7 billion fund", "part of the $500 million". */
function isPartOf({ tokens }: Sentence, first: number): boolean {
  // "As part of their first package for 2024 worth €102 million"
  const window = tokens.slice(Math.max(0, first - 10), first)
  const before = window.slice(window.findLastIndex(({ lower }) => lower === ",") + 1)
  return before.some(
    ({ lower }, at) =>
      lower === "part" &&
      before[at + 1]?.lower === "of" &&
      definite.has(before[at + 2]?.lower ?? ""),
  )
}

const definite = new Set(["the", "this", "that", "its", "their", "his", "her"])

const earlier = new Set(["previously", "already", "earlier"])

/** "$3 billion in aid that was reported in May", "some €350m had already been announced". */
function isPointedAt({ tokens }: Sentence, last: number): boolean {
  const after = tokens.slice(last + 1, last + 9)
  const at = after.findIndex(({ lower }) => lower === "announced" || toldElsewhere.has(lower))
  if (at < 1) return false
  const leading = after.slice(0, at)
  if (leading.some(({ lower, pos }) => lower === "," || pos === "VERB")) return false
  const isPassive = leading.some(({ pos }) => pos === "AUX")
  const isRelative = leading.some(({ lower }) => lower === "that" || lower === "which")
  const isOld = leading.some(({ lower }) => earlier.has(lower))
  return isPassive && (isOld || (isRelative && after[at]?.lower !== "announced"))
}

/** "the $500 million in funding announced in June", "aid worth $5 million mentioned in the report". */
function isToldBefore({ tokens }: Sentence, { first, last }: Stretch): boolean {
  const isDefinite =
    definite.has(tokens[first - 1]?.lower ?? "") || definite.has(tokens[first - 2]?.lower ?? "")
  for (const token of tokens.slice(last + 1, last + 7)) {
    if (token.lower === "," || token.pos === "AUX") return false
    if (token.tag !== "VBN" && token.tag !== "VBD") continue
    return isDefinite && (toldElsewhere.has(token.lower) || promisedBefore.has(token.lower))
  }
  return false
}
