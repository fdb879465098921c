import {
  floorFillers,
  floorNods,
  floorWords,
  greetedParts,
} from "../../lexicon/transcript-words.ts"
import { covers, type Span } from "../../model/span.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"

/** No longer words only greet, thank or hand on the floor. */
const longest = 240

/**
 * Do the words of a turn only greet, thank, nod or give somebody the floor? "Okay, next question,
 * please.", "Thanks, Chris."; and "Aamer." where it is `called`, which tells that a question follows.
 */
export function isSmallTalk(
  sentences: readonly Sentence[],
  words: readonly Span[],
  called: boolean,
): boolean {
  const start = words[0]?.start ?? 0
  const end = words.at(-1)?.end ?? 0
  if (end - start > longest) return false
  let greets = false
  let names = called
  for (const { tokens } of sentences) {
    const said = withoutBrackets(tokens).filter(
      (token) => token.pos !== "PUNCT" && words.some((piece) => covers(piece, token)),
    )
    if (said.length === 0) continue
    const floor = said.some((token) => takesFloor(tokens, token))
    if (!said.every((token) => (floor ? isIdle(tokens, token) : isNod(token)))) return false
    greets ||= floor
    names &&= said.every(({ pos }) => pos === "PROPN")
  }
  return greets || names
}

const takesFloor = (tokens: readonly Token[], { lower, index }: Token): boolean =>
  floorWords.has(lower) || (greetedParts.has(lower) && tokens[index - 1]?.lower === "good")

const isNod = ({ lower, pos }: Token): boolean => pos === "PROPN" || floorNods.has(lower)

const isIdle = (tokens: readonly Token[], token: Token): boolean =>
  isNod(token) || floorFillers.has(token.lower) || takesFloor(tokens, token)

/** "Thanks, [senior administration official]": what stands for a name. */
function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  let open = false
  return tokens.filter(({ text }) => {
    if (text === "[") open = true
    const inside = open
    if (text === "]") open = false
    return !inside
  })
}
