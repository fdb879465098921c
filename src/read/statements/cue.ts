import { type SpeechVerb, speechVerbs } from "../../lexicon/speech-verbs.ts"
import type { Span } from "../../model/span.ts"
import type { Token } from "../../parse/sentence.ts"
import { dependents } from "../../parse/tree.ts"
import { isQuoted, type Line } from "./scene.ts"
import { type Speaker, speakerOf } from "./speaker.ts"

/** A verb of speech outside quotation marks, with whoever speaks. */
export interface Cue {
  readonly line: Line
  readonly verb: Token
  /** The entry of the lexicon: "say", "call for". */
  readonly lemma: string
  readonly word: SpeechVerb
  /** The verb with its auxiliaries and its particle or preposition. */
  readonly span: Span
  readonly speaker: Speaker | undefined
  /** Index of the first token of the words "the minister said" or "said the minister". */
  readonly first: number
  /** Index of the token after them. */
  readonly after: number
  readonly negated: boolean
  readonly passive: boolean
}

/** The verbs of speech in a line, in text order. */
export function cuesIn(line: Line): readonly Cue[] {
  const cues: Cue[] = []
  for (const token of line.sentence.tokens) {
    const found = token.pos === "VERB" && !isQuoted(line, token) ? wordAt(line, token) : undefined
    if (found !== undefined) cues.push(cueOf(line, token, found))
  }
  return cues
}

interface Found {
  readonly lemma: string
  readonly word: SpeechVerb
  /** The particle or preposition that makes it: the "for" of "call for". */
  readonly partner: Token | undefined
}

function wordAt(line: Line, verb: Token): Found | undefined {
  const partner = line.sentence.tokens[verb.index + 1]
  if (partner !== undefined && (partner.pos === "ADP" || partner.pos === "ADV")) {
    const lemma = `${verb.lemma} ${partner.lower}`
    const word = speechVerbs.get(lemma)
    if (word !== undefined) return { lemma, word, partner }
  }
  const word = speechVerbs.get(verb.lemma)
  return word === undefined ? undefined : { lemma: verb.lemma, word, partner: undefined }
}

function cueOf(line: Line, verb: Token, { lemma, word, partner }: Found): Cue {
  const { sentence } = line
  const below = dependents(sentence, verb)
  const helpers = below.filter(
    (child) =>
      child.index < verb.index && (child.relation === "aux" || child.relation === "aux:pass"),
  )
  const passive = isPassive(line, verb)
  const last = partner ?? verb
  const chain = helpers[0] ?? verb
  const gap = gapBefore(line, chain)
  const speaker = speakerOf(line, verb, chain, { passive, gap })
  const before = speaker !== undefined && speaker.last < verb.index
  const follows = speaker !== undefined && speaker.first > verb.index
  return {
    line,
    verb,
    lemma,
    word,
    span: { start: chain.start, end: last.end },
    speaker,
    first: before && speaker.near ? Math.min(speaker.first, gap ?? speaker.first) : chain.index,
    after: Math.max(last.index, follows ? speaker.last : 0) + 1,
    negated: below.some(
      ({ lower }) => lower === "not" || lower === "n't" || lower === "n’t" || lower === "never",
    ),
    passive,
  }
}

const skipped = new Set(["ADV", "PART", "AUX"])

/** A form of "be" before a participle, or a participle on a noun: "was asked", "Asked about it". */
function isPassive(line: Line, verb: Token): boolean {
  if (verb.tag !== "VBN" && verb.tag !== "VBD") return false
  const { tokens } = line.sentence
  for (let at = verb.index - 1; at >= Math.max(0, verb.index - 4); at--) {
    const token = tokens[at]
    if (token === undefined || isQuoted(line, token) || !skipped.has(token.pos)) break
    if (token.lemma === "be" || token.lemma === "get") return true
    if (token.lemma === "have") return false
  }
  return verb.tag === "VBN" && (verb.relation === "acl" || verb.relation === "advcl")
}

const relatives = new Set(["who", "whose", "which"])

/**
 * Index of the first token after a quotation that closes shortly before the verb, where nothing
 * but a name and its description stand between: `…," Ann Lee, who runs it, said`.
 */
function gapBefore(line: Line, chain: Token): number | undefined {
  const { tokens } = line.sentence
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

const opensName = (token: Token): boolean =>
  token.pos === "PROPN" ||
  token.pos === "NOUN" ||
  token.pos === "PRON" ||
  token.pos === "DET" ||
  token.pos === "ADJ" ||
  token.pos === "NUM"
