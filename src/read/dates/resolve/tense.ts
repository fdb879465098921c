import type { Sentence, Token } from "../../../parse/sentence.ts"
import { dependents, headOf } from "../../../parse/tree.ts"
import type { Direction } from "./place.ts"

const aheadWords: ReadonlySet<string> = new Set([
  "will",
  "'ll",
  "’ll",
  "wo",
  "shall",
  "to",
  "may",
  "might",
  "would",
  "could",
  "should",
  "must",
  "can",
])
const pastWords: ReadonlySet<string> = new Set(["was", "were", "had", "has", "have", "did"])

/** Tokens beyond which a sentence is a table or a list, and no verb of it bears on its times. */
const longest = 300

/** Which way the verb looks that the word at this place hangs on; undefined where none tells. */
export function tenseAt(sentences: readonly Sentence[], start: number): Direction | undefined {
  const sentence = sentenceAt(sentences, start)
  if (sentence === undefined || sentence.tokens.length > longest) return undefined
  const token = sentence.tokens.find((each) => each.end > start)
  if (token === undefined) return undefined
  const verb = verbAbove(sentence, token)
  return verb && directionOf(sentence, verb)
}

/** The sentence that holds the offset, by binary search. */
function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const found = sentences[low]
  return found !== undefined && found.start <= offset ? found : undefined
}

const verbTag = /^(?:VB|MD)/u

/** The nearest verb above: of "expected to travel for talks on Thursday" it is "travel". */
function verbAbove(sentence: Sentence, token: Token): Token | undefined {
  let at = headOf(sentence, token)
  for (let steps = 0; at !== undefined && steps < 8; steps++) {
    if (verbTag.test(at.tag)) return at
    at = headOf(sentence, at)
  }
  return undefined
}

function directionOf(sentence: Sentence, verb: Token): Direction | undefined {
  const helpers = dependents(sentence, verb)
    .filter(({ relation }) => /^(?:aux|mark|cop)/u.test(relation))
    .map(({ lower }) => lower)
  if (helpers.some((word) => pastWords.has(word))) return "past"
  if (helpers.some((word) => aheadWords.has(word))) return "future"
  if (verb.tag === "VBD" || (verb.tag === "VBN" && helpers.length === 0)) return "past"
  return undefined
}
