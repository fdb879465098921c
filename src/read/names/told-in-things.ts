import { type Casting, mention } from "./casting.ts"
import type { NamedSentence } from "./name-sentences.ts"
import {
  isBodyHead,
  isHonorific,
  isOfficeHead,
  isPeopleWord,
  isPlain,
  isThingHead,
  isTopic,
  looksLikeName,
} from "./name-words.ts"
import { personCalled } from "./persons.ts"
import type { Segment } from "./segment.ts"
import type { Word } from "./words.ts"

/**
 * Finds persons told elsewhere in the names of things that are nobody's: "the Andy Warhol
 * Photographic Legacy Program", "the Warhol Polaroids".
 */
export function settleToldInThings(casting: Casting, sentences: readonly NamedSentence[]): void {
  if (casting.persons.byPart.size === 0) return
  for (const sentence of sentences) if (!sentence.shouted) settleIn(casting, sentence)
}

/** A word that has work of its own in names, so that it calls nobody: "University", "Marketing". */
const isOtherWord = (word: Word): boolean =>
  [isPlain, isBodyHead, isTopic, isThingHead, isOfficeHead, isHonorific, isPeopleWord].some((is) =>
    is(word),
  )

function settleIn(casting: Casting, sentence: NamedSentence): void {
  const { words, segments } = sentence
  const taken = new Set(
    segments.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, at) => first + at),
    ),
  )
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || taken.has(at) || !looksLikeName(word) || isOtherWord(word)) continue
    const role = personCalled(casting.persons, word.text)
    const parts = role && casting.persons.parts.get(role)
    if (role === undefined || parts === undefined || parts.given.length === 0) continue
    const next = words[at + 1]
    const isFull =
      parts.given[0] === word.lower && next?.lower === parts.surname && !taken.has(at + 1)
    // A given name alone is anybody's.
    if (!isFull && parts.surname !== word.lower) continue
    const segment: Segment = { first: at, last: isFull ? at + 1 : at, kind: "person", sure: true }
    mention(casting, sentence, segment, role)
    at = segment.last
  }
}
