import { type Frame, speechVerbs } from "../../lexicon/speech-verbs.ts"
import type { Token } from "../../parse/sentence.ts"
import { isQuoted, type Line } from "./scene.ts"

const skipped = new Set(["ADV", "PART", "AUX"])

/** A form of "be" before a participle, or a participle on a noun: "was asked", "Asked about it". */
export function isPassive(line: Line, verb: Token): boolean {
  if (verb.tag !== "VBN" && verb.tag !== "VBD") return false
  const { tokens } = line.sentence
  for (let at = verb.index - 1; at >= Math.max(0, verb.index - 4); at--) {
    const token = tokens[at]
    if (token === undefined || isQuoted(line, token) || !skipped.has(token.pos)) break
    if (token.lemma === "be" || token.lemma === "get") return true
    if (token.lemma === "have") return false
  }
  if (verb.lemma === "ask" && opensSentence(tokens, verb)) return true
  if (verb.tag !== "VBN" || (verb.relation !== "acl" && verb.relation !== "advcl")) return false
  if (hasObject(line, verb) || endsBehindName(line, verb)) return false
  // "most of his competitors called for more": a finite verb that the tagger took for a participle.
  const next = tokens[verb.index + 1]
  const before = tokens[verb.index - 1]
  return (
    next?.pos !== "ADP" || next.lower === "by" || before === undefined || before.pos === "PUNCT"
  )
}

const openers = new Set(["PROPN", "PRON", "DET"])

/** "Ann Lee, who came late, praised the mayor": a verb with one object only, and here it is. */
function hasObject({ sentence }: Line, verb: Token): boolean {
  const takes = speechVerbs.get(verb.lemma)?.takes ?? []
  const one = takes.includes("object") && !takes.some((frame) => severalObjects.has(frame))
  return one && openers.has(sentence.tokens[verb.index + 1]?.pos ?? "")
}

/** "…, Anna Schmidt recently revealed." */
function endsBehindName({ sentence: { tokens } }: Line, { index }: Token): boolean {
  let at = index - 1
  while (tokens[at]?.pos === "ADV") at--
  return tokens[index + 1]?.text === "." && tokens[at]?.pos === "PROPN"
}

const severalObjects = new Set<Frame>(["naming", "told", "plea"])

/** "Asked if …, he said", "When asked about …": the one asked is told after. */
const opensSentence = (tokens: readonly Token[], verb: Token): boolean =>
  verb.index === 0 || (verb.index < 3 && tokens[verb.index - 1]?.lower === "when")

const relatives = new Set(["who", "whose", "which"])

/**
 * Index of the first token after a quotation that closes shortly before the verb, where nothing
 * but a name and its description stand between: `…," Ann Lee, who runs it, said`.
 */
export function gapBefore(line: Line, chain: Token): number | undefined {
  const { tokens } = line.sentence
  const near = tokens[chain.index - 1]
  // `The "Game," a contest of empires, he said`: the pronoun speaks, not what stands before it.
  if (near?.pos === "PRON" && !relatives.has(near.lower) && !isQuotedAt(line, near.index - 1))
    return undefined
  let verbs = 0
  for (let at = chain.index - 1; at >= Math.max(0, chain.index - 30); at--) {
    const token = tokens[at]
    if (token === undefined) return undefined
    if (isQuoted(line, token)) {
      const first = tokens[at + 1]
      return verbs === 0 && first !== undefined && first !== chain && opensName(first)
        ? at + 1
        : undefined
    }
    if (token.tag === "VBD" || token.tag === "VBZ" || token.tag === "VBP" || token.tag === "MD")
      verbs++
    else if (relatives.has(token.lower)) verbs = 0
    else if (
      token.text === "." ||
      token.text === ";" ||
      token.text === ":" ||
      token.pos === "SCONJ"
    )
      return undefined
  }
  return undefined
}

const isQuotedAt = ({ quotationOf }: Line, index: number): boolean =>
  quotationOf[index] !== undefined

const opensName = (token: Token): boolean =>
  token.pos === "PROPN" ||
  token.pos === "NOUN" ||
  token.pos === "PRON" ||
  token.pos === "DET" ||
  token.pos === "ADJ" ||
  token.pos === "NUM"
