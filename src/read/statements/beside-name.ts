import { mentionsIn } from "../look-up.ts"
import { isQuoted, type Line, type Scene } from "./scene.ts"
import type { Speaker } from "./speaker-phrase.ts"

const inPhrase = new Set(["NOUN", "PROPN", "ADJ", "ADP", "DET", "NUM"])

/**
 * "Lead scientist Ann Lee from the Institute of Energy said", "Ann Lee, secretary-general of the
 * Car Association, noted": the one named at the head of the sentence, where the tree took the body
 * beside the verb for who speaks.
 */
export function namedAhead({ draft }: Scene, line: Line, phrase: Speaker): string | null {
  const { tokens } = line.sentence
  if (phrase.head.pos !== "PROPN") return null
  const name = mentionsIn(draft, line.at).findLast(
    ({ kind, form, party, end }) =>
      kind === "person" && form === "name" && party !== null && end <= phrase.span.start,
  )
  if (name === undefined) return null
  const ahead = tokens.filter(({ end }) => end <= name.start)
  const between = tokens.filter(({ start }) => start >= name.end && start < phrase.span.start)
  const opens = ahead.every((token) => inPhrase.has(token.pos) || isTaggedVerb(token.index))
  const belongs =
    between.some(({ pos }) => pos === "ADP") &&
    between.every((token) => inPhrase.has(token.pos) || token.text === "," || token.text === "-")
  const quoted = [...ahead, ...between].some((token) => isQuoted(line, token))
  return opens && belongs && !quoted ? name.party : null
}

/** "Lead scientist": the first word of a sentence is often taken for a verb. */
const isTaggedVerb = (index: number): boolean => index === 0
