import { officeHeads } from "../../lexicon/offices.ts"
import type { Span } from "../../model/span.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import { stretchAt } from "../stretch.ts"

const passedOver = (token: Token): boolean =>
  token.pos === "DET" ||
  token.pos === "ADJ" ||
  token.pos === "NUM" ||
  token.pos === "NOUN" ||
  token.pos === "PROPN" ||
  token.tag === "PRP$" ||
  token.tag === "POS" ||
  token.tag === "VBN" ||
  token.lower === "-" ||
  token.pos === "PUNCT"

const stops = new Set([",", ";", ":", "(", ")", "—", "–"])

/** "from the Republic of Estonia" is from Estonia. */
const states = new Set(["republic", "kingdom", "government", "state", "commonwealth"])

const owing = new Set(["thanks", "owing", "due", "according", "compared"])

/**
 * The preposition of the noun phrase that a mention stands in: "to" for Ukraine in "to the
 * besieged Ukraine"; undefined where none governs it. By what stands before, since the parse
 * attaches prepositional phrases wrong in one of five.
 */
export function prepositionBefore(sentence: Sentence, mention: Span): string | undefined {
  const at = stretchAt(sentence, mention)
  for (let index = (at?.first ?? 0) - 1; at && index >= Math.max(0, at.first - 7); index--) {
    const token = sentence.tokens[index]
    if (token === undefined) return undefined
    const before = sentence.tokens[index - 1]
    if (token.lower === "of" && states.has(before?.lower ?? "")) continue
    // "Minister for Trade Ida Lund": the preposition is her office's.
    if (token.pos === "ADP" && officeHeads.has(before?.lower ?? "")) continue
    // "thanks to the senator": he gets nothing.
    if (token.lower === "to" && owing.has(before?.lower ?? "")) return undefined
    // Before a number, "over" is often taken for an adverb.
    if (token.pos === "ADP" || token.lower === "to" || token.lower === "over") return token.lower
    if (stops.has(token.text) || !passedOver(token)) return undefined
  }
  return undefined
}
