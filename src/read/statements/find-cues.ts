import { wordSet } from "../../lexicon/lexicon.ts"
import { type SpeechVerb, speechVerbs } from "../../lexicon/speech-verbs.ts"
import { weekdays } from "../../lexicon/weekdays.ts"
import type { Token } from "../../parse/sentence.ts"
import { dependents } from "../../parse/tree.ts"
import type { Cue } from "./cue.ts"
import { gapBefore, isPassive } from "./cue-place.ts"
import { isDocument } from "./documents.ts"
import { quotedCue } from "./quoted-as-saying.ts"
import { isQuoted, type Line } from "./scene.ts"
import { speakerOf } from "./speaker.ts"

const known = new WeakMap<Line, readonly Cue[]>()

/** The verbs of speech in a line, in text order. Found once for a line. */
export function cuesIn(line: Line): readonly Cue[] {
  const before = known.get(line)
  if (before !== undefined) return before
  const cues: Cue[] = []
  for (const token of line.sentence.tokens) {
    // The "saying" of "quoted him as saying" belongs to the cue before it.
    if (!isVerbal(line, token) || token.start < (cues.at(-1)?.span.end ?? 0)) continue
    if (isQuoted(line, token) || isSource(line, token)) continue
    const quoted = token.lemma === "quote" ? quotedCue(line, token) : undefined
    const found = quoted === undefined ? wordAt(line, token) : undefined
    if (quoted !== undefined) cues.push(quoted)
    if (quoted !== undefined || found === undefined) continue
    const cue = goingOn(line, cueOf(line, token, found), cues)
    if (!findings.has(found.lemma) || finds(cue)) cues.push(cue)
  }
  known.set(line, cues)
  return cues
}

const findings = new Set(["find", "show"])
const judges = wordSet("judge court jury panel tribunal commission committee inquiry investigation")

/** "the study found that", "figures show", "the judge found": whoever finds by telling so. */
function finds({ speaker, verb, line: { sentence } }: Cue): boolean {
  if (speaker === undefined || verb.tag === "VBG") return false
  const told =
    sentence.tokens[verb.index + 1]?.lower === "that" ||
    dependents(sentence, verb).some(({ relation }) => relation === "ccomp")
  return told && (isDocument(speaker.head) || judges.has(speaker.head.lemma))
}

/** "according to state records" */
const isSource = ({ sentence: { tokens } }: Line, { index }: Token): boolean =>
  tokens[index - 1]?.lower === "to" && tokens[index - 2]?.lower === "according"

/** "X said …, adding that": who speaks is who spoke before, whatever the participle hangs on. */
function goingOn(line: Line, cue: Cue, before: readonly Cue[]): Cue {
  if (cue.verb.tag !== "VBG" || line.sentence.tokens[cue.first - 1]?.text !== ",") return cue
  const speaker = before.findLast(({ verb }) => verb.tag !== "VBG")?.speaker
  return speaker === undefined ? cue : { ...cue, speaker: { ...speaker, near: false } }
}

const takesNoun = (before: Token | undefined): boolean =>
  before?.pos === "VERB" || before?.pos === "ADP" || before?.tag === "TO"

const negations = new Set(["not", "n't", "n’t", "never"])
const nominatives = new Set(["he", "she", "they", "we", "i", "who"])
const objects = new Set(["it", "him", "them", "us", "me"])

/** A verb, or a noun by its tag that stands where only a verb can: "she cautions that". */
function isVerbal(line: Line, token: Token): boolean {
  const before = line.sentence.tokens[token.index - 1]
  const next = line.sentence.tokens[token.index + 1]
  if (token.pos === "VERB") {
    // "the disputed waters", "so-called": a participle before its noun.
    const describes = token.tag === "VBN" && (next?.pos === "NOUN" || next?.pos === "PROPN")
    const described = token.relation === "amod" && !followsSubject(line, token)
    // "went to said place", "signed said document": the language of contracts.
    const aforesaid = token.lower === "said" && next?.tag === "NN" && takesNoun(before)
    return !(described || aforesaid || (describes && before?.pos === "DET"))
  }
  if (token.pos !== "NOUN" || token.tag !== "NNS") return false
  if (nominatives.has(before?.lower ?? "") || objects.has(next?.lower ?? "")) return true
  if (trailsWords(line, token) || opensWords(line, token)) return true
  // "but insists Sanders is …", "and argues that …"
  return (
    before?.pos === "CCONJ" &&
    (next?.lower === "that" || next?.pos === "PROPN" || next?.pos === "PRON")
  )
}

/** "has reported", "Democrats also criticised": behind an auxiliary or a noun and an adverb no participle describes. */
function followsSubject({ sentence: { tokens } }: Line, { index }: Token): boolean {
  const before = tokens[index - 1]
  if (before?.pos === "AUX") return true
  return before?.pos === "ADV" && nominals.has(tokens[index - 2]?.pos ?? "")
}

const nominals = new Set(["NOUN", "PROPN", "PRON"])
const finite = new Set(["VBD", "VBZ", "VBP", "MD"])

/** "Ann Lee calls for it", "the campaign projects that": verbs that the tagger took for plural nouns. */
function opensWords({ sentence: { tokens } }: Line, { index, lemma }: Token): boolean {
  const next = tokens[index + 1]
  const before = tokens[index - 1]
  if (next === undefined || before === undefined) return false
  if (before.pos === "PROPN" && speechVerbs.has(`${lemma} ${next.lower}`)) return true
  return (
    (next.lower === "that" || next.text === ":") &&
    (before.pos === "PROPN" || before.pos === "NOUN") &&
    !tokens.slice(0, index).some(({ tag }) => finite.has(tag))
  )
}

/** `…," the mayor notes.`, "…, the lawsuit alleges.": a name between a comma or mark and the end. */
function trailsWords({ sentence: { tokens }, quotationOf }: Line, { index }: Token): boolean {
  const next = tokens[index + 1]
  if (next !== undefined && next.pos !== "PUNCT") return false
  for (let at = index - 1; at >= Math.max(1, index - 8); at--) {
    const token = tokens[at]
    if (token === undefined) return false
    if (quotationOf[at] !== undefined) return at < index - 1
    // "smaller, whiter states": no name, and no article either.
    if (token.text === ",") return named.has(tokens[at + 1]?.pos ?? "") && at < index - 2
    if (token.pos === "PUNCT" || token.pos === "VERB" || token.pos === "AUX") return false
    if (token.pos === "CCONJ" || token.pos === "PRON") return false
  }
  return false
}

const named = new Set(["DET", "PROPN"])

interface Found {
  readonly lemma: string
  readonly word: SpeechVerb
  /** The particle or preposition that makes it: the "for" of "call for". */
  readonly partner: Token | undefined
}

const partners = new Set(["ADP", "ADV", "SCONJ"])

function wordAt(line: Line, verb: Token): Found | undefined {
  const { tokens } = line.sentence
  const next = tokens[verb.index + 1]
  // "called Friday for an end to it"
  const partner = weekdays.has(next?.lower ?? "") ? tokens[verb.index + 2] : next
  // "called for ending it": before a verb the preposition is tagged as a conjunction.
  if (partner !== undefined && partners.has(partner.pos)) {
    const lemma = `${verb.lemma} ${partner.lower}`
    const word = speechVerbs.get(lemma)
    if (word !== undefined) return { lemma, word, partner }
  }
  const clear = verb.lemma === "make" ? clearAfter(tokens, verb.index) : undefined
  const made = clear && speechVerbs.get("make clear")
  if (made !== undefined) return { lemma: "make clear", word: made, partner: clear }
  const word = speechVerbs.get(verb.lemma) ?? (speaksBeside(line, verb) ? plainSaying : undefined)
  return word === undefined ? undefined : { lemma: verb.lemma, word, partner: undefined }
}

/** The "clear" of "made clear" and "made it clear". */
function clearAfter(tokens: readonly Token[], verb: number): Token | undefined {
  const at = tokens[verb + 1]?.lower === "it" ? verb + 2 : verb + 1
  const token = tokens[at]
  return token?.lower === "clear" || token?.lower === "plain" ? token : undefined
}

const plainSaying: SpeechVerb = { speech: "said", takes: ["quote"] }

/** `"Silly boys," scoffed Arianna Gil`: any verb right after a comma inside a closing mark. */
function speaksBeside(line: Line, verb: Token): boolean {
  const { tokens } = line.sentence
  const mark = tokens[verb.index - 1]
  const next = tokens[verb.index + 1]
  if (verb.tag !== "VBD" || mark === undefined || line.quotationOf[mark.index] === undefined)
    return false
  const runsOn = [",", "?", "!"].includes(tokens[verb.index - 2]?.text ?? "")
  return runsOn && (next?.pos === "PROPN" || next?.pos === "DET" || next?.pos === "PRON")
}

function cueOf(line: Line, verb: Token, { lemma, word, partner }: Found): Cue {
  const { sentence } = line
  const below = dependents(sentence, verb)
  const helpers = below.filter(
    (child) =>
      (child.relation === "aux" || child.relation === "aux:pass") &&
      child.index < verb.index &&
      child.index > verb.index - 6 &&
      !isQuoted(line, child),
  )
  const passive = isPassive(line, verb)
  const last = partner ?? verb
  const chain = helpers[0] ?? verb
  const gap = gapBefore(line, chain)
  const speaker = speakerOf(line, verb, chain, { passive, gap })
  const before = speaker !== undefined && speaker.last < verb.index && verb.tag !== "VBG"
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
    negated:
      below.some(
        (child) => negations.has(child.lower) && child.index < verb.index && !isQuoted(line, child),
      ) || isDeclined(line, verb),
    passive,
  }
}

const declining = new Set(["decline", "refuse"])

/** "declined to say how many" */
const isDeclined = (line: Line, verb: Token): boolean =>
  line.sentence.tokens[verb.index - 1]?.lower === "to" &&
  declining.has(line.sentence.tokens[verb.index - 2]?.lemma ?? "")
