import { type Casting, headToken } from "./casting.ts"
import { type Known, knownAt } from "./dictionary.ts"
import type { NamedSentence } from "./name-sentences.ts"
import type { Segment } from "./segment.ts"

/**
 * Writes down the places in the name of a body: "Chicago" of "the University of Chicago". They are
 * no parties there, and whoever asks who stands in a sentence is told of the body alone.
 */
export function mentionPlacesWithin(
  casting: Casting,
  sentence: NamedSentence,
  { first, last }: Segment,
): void {
  if (last === first) return
  const words = sentence.words.slice(0, last + 1)
  const butLast = sentence.words.slice(0, last)
  for (let at = first; at <= last; at++) {
    // The body's own name may be listed too: "Bank of Spain" is no name within itself.
    const match = knownAt(casting.text, at === first ? butLast : words, at)
    if (match === undefined) continue
    if (isOnMap(match.known)) writeDown(casting, sentence, at, match.last)
    at = match.last
  }
}

const isOnMap = ({ kind, body }: Known): boolean =>
  kind === "country" || kind === "place" || (kind === "seat" && body === undefined)

function writeDown(
  casting: Casting,
  { index, words }: NamedSentence,
  first: number,
  last: number,
): void {
  const opening = words[first]
  const closing = words[last]
  if (opening === undefined || closing === undefined) return
  casting.mentions.push({
    start: opening.start,
    end: closing.end,
    sentence: index,
    head: headToken(casting.sentences[index], opening.first, closing.last),
    form: "name",
    party: null,
    kind: "place",
    within: true,
  })
}
