import { mediaOfSpeech } from "../../lexicon/media-of-speech.ts"
import { speechVerbs } from "../../lexicon/speech-verbs.ts"
import { timeUnits } from "../../lexicon/time-units.ts"
import { clauseOf } from "../../parse/clause.ts"
import type { Token } from "../../parse/sentence.ts"
import { dependent, dependents, headOf, subtree } from "../../parse/tree.ts"
import { nounPhraseFrom } from "./noun-phrase.ts"
import { isQuoted, type Line } from "./scene.ts"
import type { Speaker } from "./speaker-phrase.ts"

/** Who speaks, by the tree; where the tree names nobody, by the order of the words. */
export function speakerOf(
  line: Line,
  verb: Token,
  chain: Token,
  { passive, gap }: { readonly passive: boolean; readonly gap: number | undefined },
): Speaker | undefined {
  const clause = clauseOf(line.sentence, verb)
  // "saying she did not want the effects it would have": no clause behind the verb speaks.
  const above = headOf(line.sentence, verb)
  const subject =
    clause.subject?.pos !== "VERB"
      ? clause.subject
      : verb.relation === "advcl" && above !== undefined
        ? clauseOf(line.sentence, above).subject
        : undefined
  if (passive && !speaksThoughPassive(line, verb)) {
    return clause.agent === undefined ? undefined : phraseOf(line, clause.agent, verb, false)
  }
  const judge = judgeBefore(line, verb)
  if (judge !== undefined) return phraseOf(line, judge, verb, false)
  const bracketed = passive ? undefined : beforeBracket(line, chain)
  if (bracketed !== undefined) return phraseOf(line, bracketed, verb, true)
  const opener = gap ?? (passive ? undefined : insertedAt(line, chain))
  const inserted = opener === undefined ? undefined : nounPhraseFrom(line, opener, verb.index)
  if (inserted !== undefined) return inserted
  const inverted = passive ? undefined : invertedNoun(line, verb)
  if (inverted !== undefined) return phraseOf(line, inverted, verb, true)
  const own = clause.subjectShared ? undefined : inPlace(line, verb, nearest(line, verb, subject))
  if (own !== undefined && !isQuoted(line, own)) return phraseOf(line, own, verb, true)
  const near = nounBefore(line, chain)
  // "met her at Government House to propose": no house proposes.
  const isPlace = line.sentence.tokens[verb.index - 1]?.tag === "TO" && near?.relation === "obl"
  const beside =
    nounAfterInversion(line, verb) ??
    (isPlace ? undefined : near) ??
    nounAcrossApposition(line, chain)
  if (beside !== undefined && !passive) return phraseOf(line, beside, verb, true)
  const shared = holderOf(line, subject)
  if (shared === undefined || isQuoted(line, shared)) return undefined
  return phraseOf(line, shared, verb, false)
}

/** How many links may lie between "saying" and the verb that it goes with. */
const nearVerb = 3

/** "The party defended the mayor saying he was right": who defended him says so. */
function judgeBefore(line: Line, verb: Token): Token | undefined {
  if (verb.tag !== "VBG" || verb.lemma !== "say") return undefined
  let above = headOf(line.sentence, verb)
  for (let steps = 0; above !== undefined && above.pos !== "VERB"; steps++) {
    if (steps === nearVerb || above.pos === "PUNCT") return undefined
    above = headOf(line.sentence, above)
  }
  if (above === undefined || above.index > verb.index) return undefined
  const takes = speechVerbs.get(above.lemma)?.takes
  if (takes?.length !== 1 || takes[0] !== "object") return undefined
  // "cited a source saying so": the source says it.
  if (carriers.has(above.lemma)) return undefined
  return clauseOf(line.sentence, above).subject
}

const carriers = new Set(["cite", "quote", "list", "detail", "express", "voice", "discuss"])

/** "Governor Mary Fallin (R-OK) said": the name before the bracket that ends at the verb. */
function beforeBracket(line: Line, chain: Token): Token | undefined {
  const { tokens } = line.sentence
  if (tokens[chain.index - 1]?.text !== ")") return undefined
  const from = Math.max(1, chain.index - 10)
  const open = tokens.slice(from, chain.index).findLast(({ text }) => text === "(")
  const name = open && tokens[open.index - 1]
  return name?.pos === "PROPN" && !isQuoted(line, name) ? name : undefined
}

/** "The plan, the minister said, is dead": where the noun between the comma and the verb begins. */
function insertedAt(line: Line, chain: Token): number | undefined {
  const { tokens } = line.sentence
  const noun = nounBefore(line, chain)
  if (noun === undefined) return undefined
  for (let at = noun.index; at >= Math.max(1, noun.index - 12); at--) {
    const token = tokens[at]
    if (token === undefined || isQuoted(line, token)) return undefined
    const next = tokens[at + 1]
    if (token.text === ",")
      return next?.pos === "CCONJ" || relatives.has(next?.lower ?? "") ? undefined : at + 1
    if (token.pos !== "DET" && token.pos !== "ADJ" && !nominal(token)) return undefined
  }
  return undefined
}

const days = new Set(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])

/** "It is dead, said a handful of ministers": a noun phrase and an end after a comma and the verb. */
function invertedNoun(line: Line, verb: Token): Token | undefined {
  const { tokens } = line.sentence
  if (verb.tag !== "VBD" && verb.tag !== "VBZ") return undefined
  const closed = runsIntoCue(line, verb)
  if (tokens[verb.index - 1]?.text !== "," && !closed) return undefined
  let found: Token | undefined
  for (let at = verb.index + 1; at < Math.min(tokens.length, verb.index + 12); at++) {
    const token = tokens[at]
    if (token === undefined || isQuoted(line, token) || weak.has(token.lower)) return undefined
    if (nominal(token)) found = token
    else if (found !== undefined) {
      // "a source close to the campaign"
      const close = token.pos === "ADJ" && tokens[at + 1]?.pos === "ADP"
      const ends = close || token.pos === "PUNCT" || token.pos === "ADP" || token.lower === "who"
      if (!ends || days.has(found.lower)) return undefined
      return closed || !isDescribedBefore(line, verb) ? found : undefined
    } else if (token.pos !== "DET" && token.pos !== "ADJ" && token.pos !== "NUM") return undefined
  }
  return undefined
}

/** `The plan "is dead," said Ann Lee`: a comma inside the mark that closes right before the verb. */
function runsIntoCue(line: Line, verb: Token): boolean {
  const mark = line.sentence.tokens[verb.index - 1]
  const stop = line.sentence.tokens[verb.index - 2]
  return mark !== undefined && isQuoted(line, mark) && [",", "?", "!"].includes(stop?.text ?? "")
}

/**
 * "Ann Lee, a delegate from Oulu, who came late, said the mood at the meeting was good": all before
 * the comma is one name and what she is, so it is she who speaks, not what follows the verb.
 */
function isDescribedBefore(line: Line, verb: Token): boolean {
  let comma = false
  let relative = false
  for (const token of line.sentence.tokens.slice(0, verb.index - 1)) {
    if (isQuoted(line, token) || token.text === ";" || token.text === ":") return false
    if (token.text === ",") comma = true
    if (relatives.has(token.lower)) relative = true
    else if (token.text === ",") relative = false
    else if (finite.has(token.tag) && !relative) return false
  }
  // With no comma but the one before the verb it is no description: "And the mayor, said Ann Lee, …".
  return comma
}

/** Pronouns that are objects after a verb: "called it". */
const weak = new Set(["it", "him", "her", "them", "me", "us", "this", "that", "himself", "herself"])

/** Of two subjects before one verb, as where a long name was torn apart, the one beside it. */
function nearest(line: Line, verb: Token, subject: Token | undefined): Token | undefined {
  if (subject?.relation !== "nsubj") return subject
  const later = dependents(line.sentence, verb).findLast(
    ({ relation, index }) => relation === "nsubj" && index < verb.index && index > subject.index,
  )
  const { tokens } = line.sentence
  const opener = tokens[(later?.index ?? 0) - 1]
  const none = later === undefined || weak.has(later.lower) || opener?.text === "("
  // "Ann Lee for Food Standards Oulu says": she speaks for it.
  const between = tokens.slice(subject.index + 1, later?.index)
  const isFor =
    between.some(({ pos }) => pos === "ADP") && between.every(({ pos }) => inNames.has(pos))
  if (isFor) return subject
  return none || days.has(later.lower) || timeUnits.has(later.lower) ? subject : later
}

const inNames = new Set(["ADP", "PROPN", "NOUN", "ADJ", "DET"])

/** A subject after the verb is one only where the words before it have just ended. */
function inPlace(line: Line, verb: Token, subject: Token | undefined): Token | undefined {
  if (subject === undefined || subject.index < verb.index) return subject
  if (verb.tag === "VBG" || weak.has(subject.lower)) return undefined
  return line.sentence.tokens[verb.index - 1]?.pos === "PUNCT" ? subject : undefined
}

const finite = new Set(["VBD", "VBZ", "VBP", "MD"])
const relatives = new Set(["who", "which", "whose", "that", "where"])

/** "Ann Lee, the mayor of Oulu, who led the talks, said": the noun before the first comma of all. */
function nounAcrossApposition(line: Line, chain: Token): Token | undefined {
  const { tokens } = line.sentence
  let comma = chain.index - 1
  while (tokens[comma]?.pos === "ADV") comma--
  if (tokens[comma]?.text !== ",") return undefined
  let found: Token | undefined
  let verb = false
  for (let at = comma - 1; at >= Math.max(0, comma - 39); at--) {
    const token = tokens[at]
    if (token === undefined || isQuoted(line, token) || token.text === ";") break
    if (finite.has(token.tag)) verb = true
    else if (relatives.has(token.lower)) verb = false
    else if (token.text === ",") {
      // A verb of its own between two commas: that is another clause, not a description.
      if (verb) break
      const named = tokens[at - 1]
      if (named?.pos === "PROPN" || (found === undefined && named?.pos === "NOUN")) found = named
    }
  }
  return found
}

/** "was quoted as saying": the subject of the passive is who spoke. */
const speaksThoughPassive = (_line: Line, verb: Token): boolean => verb.lemma === "quote"

/** "issued a statement saying": the issuer speaks, not the statement. */
function holderOf(line: Line, subject: Token | undefined): Token | undefined {
  if (subject === undefined || !mediaOfSpeech.has(subject.lemma)) return subject
  const above = headOf(line.sentence, subject)
  if (above === undefined || above.pos !== "VERB") return subject
  return subject.relation === "nsubj"
    ? subject
    : (dependent(line.sentence, above, "nsubj") ?? subject)
}

const nominal = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === "PROPN" || token.pos === "NOUN" || token.pos === "PRON")

/** `…," said the minister`: the noun after a verb that follows a comma or closing mark. */
function nounAfterInversion(line: Line, verb: Token): Token | undefined {
  const { tokens } = line.sentence
  const before = tokens[verb.index - 1]
  if (before === undefined || before.pos !== "PUNCT" || verb.tag === "VBG") return undefined
  if (before.text === "," && isDescribedBefore(line, verb)) return undefined
  const below = dependent(line.sentence, verb, "nsubj", "obj", "obl:tmod", "ccomp", "xcomp")
  if (below !== undefined && below.index > verb.index && nominal(below)) {
    return weak.has(below.lower) ? undefined : below
  }
  for (let at = verb.index + 1; at <= verb.index + 12; at++) {
    const token = tokens[at]
    if (token === undefined || token.pos === "PUNCT" || token.pos === "VERB") return undefined
    if (token.pos === "ADP" || token.pos === "ADV" || token.pos === "SCONJ") return undefined
    const next = tokens[at + 1]
    if (nominal(token) && !nominal(next))
      return weak.has(token.lower) || finite.has(next?.tag ?? "") ? undefined : token
  }
  return undefined
}

/** The noun just before the verb and its auxiliaries and adverbs. */
function nounBefore(line: Line, chain: Token): Token | undefined {
  for (let at = openedBefore(line, chain.index - 1); at >= Math.max(0, chain.index - 9); at--) {
    const token = line.sentence.tokens[at]
    if (token === undefined || isQuoted(line, token)) return undefined
    if (nominal(token) || isLoneName(line, token)) return token
    if (token.pos !== "ADV" && token.pos !== "AUX" && token.pos !== "PART") return undefined
  }
  return undefined
}

/** "the Drug Administration (FDA) announced": the word before the bracket that closes here. */
function openedBefore({ sentence: { tokens } }: Line, last: number): number {
  if (tokens[last]?.text !== ")") return last
  for (let at = last - 1; at > Math.max(0, last - 5); at--)
    if (tokens[at]?.text === "(") return at - 1
  return last
}

/** `…," Sweet said`: a capital word alone between the comma and the verb, however it is tagged. */
function isLoneName(line: Line, { index, text, pos }: Token): boolean {
  const before = line.sentence.tokens[index - 1]
  return (
    /^\p{Lu}\p{Ll}+$/u.test(text) &&
    before?.pos === "PUNCT" &&
    (pos === "ADJ" || pos === "VERB" || pos === "INTJ")
  )
}

/** Relations that describe the speaker at length, or belong to a clause the parser hung too low. */
const outside = new Set([
  "acl",
  "acl:relcl",
  "parataxis",
  "advcl",
  "ccomp",
  "dep",
  "discourse",
  "advcl:relcl",
])

/** The noun phrase of this head, without clauses and outer punctuation, on its own side of the verb. */
export function phraseOf(line: Line, head: Token, verb: Token, near: boolean): Speaker {
  const before = head.index < verb.index
  const words = subtree(line.sentence, head, ({ relation }) => outside.has(relation)).filter(
    (token) =>
      (before ? token.index < verb.index : token.index > verb.index) && !isQuoted(line, token),
  )
  const described = words.some(({ lower }) => relatives.has(lower))
  const stops = words.map(
    ({ text, tag, lower }) =>
      text === ";" || text === ":" || lower === "whether" || (!described && finite.has(tag)),
  )
  let first = words.indexOf(head)
  let last = first
  // Contiguous words only: a hole means that the parser hung something from elsewhere here.
  while (
    first > 0 &&
    stops[first - 1] !== true &&
    words[first - 1]?.index === (words[first]?.index ?? 0) - 1
  )
    first--
  while (
    last < words.length - 1 &&
    stops[last + 1] !== true &&
    words[last + 1]?.index === (words[last]?.index ?? 0) + 1
  )
    last++
  while (first < last && isOuter(words[first])) first++
  while (last > first && isOuter(words[last])) last--
  const start = words[first] ?? head
  const end = nameAfter(line, words[last] ?? head, verb)
  return {
    head,
    span: { start: start.start, end: end.end },
    first: start.index,
    last: end.index,
    near,
  }
}

/** "former neurosurgeon Ben Carson": the name that follows what the person is. */
function nameAfter(line: Line, end: Token, verb: Token): Token {
  let last = end
  for (let at = end.index + 1; at < verb.index; at++) {
    const token = line.sentence.tokens[at]
    if (token === undefined || token.pos !== "PROPN" || isQuoted(line, token)) break
    last = token
  }
  return last
}

const isOuter = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === "PUNCT" || token.pos === "CCONJ" || token.relation === "case")
