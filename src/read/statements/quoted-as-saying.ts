import { speechVerbs } from "../../lexicon/speech-verbs.ts"
import type { Token } from "../../parse/sentence.ts"
import type { Cue } from "./cue.ts"
import { gapBefore, isPassive } from "./cue-place.ts"
import { nounPhraseFrom } from "./noun-phrase.ts"
import type { Line } from "./scene.ts"
import { speakerOf } from "./speaker.ts"

/** "CNN quoted him as saying", "he was quoted as saying": who relays and who speaks. */
export function quotedCue(line: Line, verb: Token): Cue | undefined {
  const word = speechVerbs.get("say")
  const saying = sayingAfter(line, verb)
  if (saying === undefined || word === undefined) return undefined
  const passive = isPassive(line, verb)
  const chain = chainOf(line, verb)
  const gap = gapBefore(line, chain)
  const subject = speakerOf(line, verb, chain, { passive: false, gap })
  const object = passive ? subject : nounPhraseFrom(line, verb.index + 1)
  const agent = makerAfter(line, verb.index) ?? makerAfter(line, saying.index)
  const relay = passive ? agent : subject
  return {
    line,
    verb,
    lemma: "quote as saying",
    word,
    span: { start: chain.start, end: saying.end },
    speaker: object,
    first: Math.min(subject?.first ?? chain.index, gap ?? chain.index),
    after: Math.max(passive ? (agent?.last ?? 0) : 0, saying.index) + 1,
    negated: false,
    passive: false,
    ...(relay && { relay }),
  }
}

/** "by CNN", right after "quoted" or "saying". */
const makerAfter = (line: Line, index: number) =>
  line.sentence.tokens[index + 1]?.lower === "by" ? nounPhraseFrom(line, index + 2) : undefined

/** The "saying" of "as saying", a few words after the verb. */
function sayingAfter(line: Line, verb: Token): Token | undefined {
  const { tokens } = line.sentence
  for (let at = verb.index + 1; at < Math.min(tokens.length - 1, verb.index + 12); at++) {
    const next = tokens[at + 1]
    if (tokens[at]?.lower === "as" && (next?.lower === "saying" || next?.lower === "telling"))
      return next
  }
  return undefined
}

/** The first of the auxiliaries: the "was" of "was quoted". */
function chainOf(line: Line, verb: Token): Token {
  let chain = verb
  for (let at = verb.index - 1; at >= 0; at--) {
    const token = line.sentence.tokens[at]
    if (token === undefined || (token.pos !== "AUX" && token.pos !== "ADV")) break
    chain = token
  }
  return chain
}
