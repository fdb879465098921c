import { wordSet } from "../../lexicon/lexicon.ts"
import type { Token } from "../../parse/sentence.ts"
import type { Cue } from "./cue.ts"
import { isMark } from "./edges.ts"
import { isQuoted, type Line } from "./scene.ts"

const joiners = new Set([
  "and",
  "but",
  "while",
  "though",
  "although",
  "whereas",
  "then",
  "also",
  "or",
])

/**
 * Index of the token before which words that begin at `from` end: at a further cue of the same
 * speaker, at a trailing attribution, or at the sentence's end.
 */
export function clauseEnd(line: Line, from: number, cues: readonly Cue[]): number {
  const { tokens } = line.sentence
  let end = tokens.length
  for (const cue of cues) {
    if (cue.first <= from || cue.first >= end) continue
    const cut = cutBefore(line, cue, from)
    if (cut !== undefined && cut > from) end = Math.min(end, cut)
  }
  const remark = remarkAt(line, from)
  if (remark !== undefined) end = Math.min(end, remark)
  const added = addedAt(line, from)
  if (added !== undefined) end = Math.min(end, added)
  const closed = closedByComma(line, from)
  if (closed !== undefined) end = Math.min(end, closed)
  const source = accordingAfter(line, from)
  if (source !== undefined) end = Math.min(end, source)
  const sentence = sentenceAfterMarks(line, from)
  if (sentence !== undefined) end = Math.min(end, sentence)
  return end
}

/** `she had "a good heart." And she praised …`: a full stop inside the mark, and a new sentence. */
function sentenceAfterMarks(line: Line, from: number): number | undefined {
  const { tokens } = line.sentence
  const at = tokens.findIndex(
    (token, index) =>
      index > from + 2 &&
      line.quotationOf[index] === undefined &&
      line.quotationOf[index - 1] !== undefined &&
      isMark(tokens[index - 2], ".", "?", "!") &&
      /^\p{Lu}/u.test(token.text),
  )
  return at < 0 ? undefined : at
}

const remarks = new Set(["contradict", "cite", "quote", "echo", "prompt", "refer"])

/** The comma before ", contradicting the army" and ", citing the ministry": the report's own remark. */
function remarkAt(line: Line, from: number): number | undefined {
  const { tokens } = line.sentence
  const at = tokens.findIndex(
    (token, index) =>
      index > from + 2 &&
      token.tag === "VBG" &&
      remarks.has(token.lemma) &&
      isMark(tokens[index - 1], ",") &&
      !isQuoted(line, token),
  )
  return at < 0 ? undefined : at - 1
}

const subordinators = new Set([
  "while",
  "although",
  "though",
  "after",
  "when",
  "as",
  "because",
  "since",
  "before",
])

/** "While he said it was legal, …", "Asked if he would go, …": the main clause after the comma is not said. */
export function mainClauseAt(cue: Cue, from: number): number | undefined {
  const { tokens } = cue.line.sentence
  if (!opensBefore(cue)) return undefined
  for (let at = from + 2; at < tokens.length - 2; at++) {
    const token = tokens[at]
    if (token?.text !== "," || isQuoted(cue.line, token)) continue
    const next = tokens[at + 1]
    const nominal =
      next?.pos === "PRON" || next?.pos === "PROPN" || next?.pos === "DET" || next?.pos === "NOUN"
    if (nominal && tokens.slice(at + 2, at + 9).some(({ tag }) => finite.has(tag))) return at
  }
  return undefined
}

/** "Ann Lee, who said it was legal, left": the comma before the verb of the one described. */
export function describedGoesOnAt({ line, speaker }: Cue, from: number): number | undefined {
  const { tokens } = line.sentence
  if (speaker === undefined || !relatives.has(speaker.head.lower)) return undefined
  const at = tokens.findIndex(
    (token, index) =>
      index > from + 1 &&
      token.text === "," &&
      !isQuoted(line, token) &&
      finite.has(tokens[index + 1]?.tag ?? ""),
  )
  return at < 0 ? undefined : at
}

const relatives = new Set(["who", "which", "that"])

/** Does the cue stand in a clause that the main one follows: "While he said", "Declaring that"? */
function opensBefore({ line, verb, first, passive, lemma }: Cue): boolean {
  const { tokens } = line.sentence
  if (subordinators.has(tokens[first - 1]?.lower ?? "")) return true
  if (passive && lemma.startsWith("ask") && verb.index < 3) return true
  return (
    verb.tag === "VBG" &&
    tokens
      .slice(0, verb.index)
      .every(({ pos }) => pos === "ADP" || pos === "SCONJ" || pos === "ADV")
  )
}

/** Where a later cue begins words of its own, if it does: the comma or joiner before it. */
function cutBefore(line: Line, cue: Cue, from: number): number | undefined {
  const { tokens } = line.sentence
  let at = cue.first - 1
  let joined = false
  while (at > 0 && joiners.has(tokens[at]?.lower ?? "")) {
    joined = true
    at--
  }
  const comma = isMark(tokens[at], ",", "—", "–", "-", ";")
  const start = comma ? at : at + 1
  // ", adding that" and "and denied": the same speaker goes on.
  if (cue.verb.tag === "VBG") return comma || isMark(tokens[at - 1], ",") ? start : undefined
  if (isMark(tokens[at], ";")) return at
  if (joined && cue.first >= cue.verb.index - 2 && cue.speaker?.near !== true) return start
  // "states like Ohio and Iowa will clarify": no clause has ended before the "and".
  const listed = !comma && at === cue.first - 2 && cue.lemma !== "say"
  if (joined && cue.speaker?.near === true)
    return !listed || tokens.slice(from, start).some(({ tag }) => finite.has(tag))
      ? start
      : undefined
  // ", he said": nothing but an end or a comma follows; "in Oulu, trade continues" has told nothing yet.
  if (comma && (cue.speaker?.near ?? false) && trails(line, cue) && isTold(line, from, start))
    return start
  return undefined
}

/** Does a clause or a quotation stand between the two? */
const isTold = (line: Line, from: number, to: number): boolean =>
  line.sentence.tokens
    .slice(from, to)
    .some((token) => finite.has(token.tag) || isQuoted(line, token))

const trails = (line: Line, cue: Cue): boolean => {
  const next = line.sentence.tokens[cue.after]
  return (
    next === undefined ||
    isMark(next, ",", ".", ";", "—") ||
    next.pos === "ADP" ||
    next.pos === "PROPN"
  )
}

const additions = new Set(["which", "whose"])
const lastAdditions = new Set(["who", "while", "a", "an", "something"])
const dashes = new Set(["—", "–", "-", "--"])
const asides = new Set(["a", "an", "something", "which"])
const finite = new Set(["VBD", "VBZ", "VBP", "MD"])

/** What is added after a comma or dash to the end is the reporter's own: "the bill, which passed". */
function addedAt(line: Line, from: number): number | undefined {
  const { tokens } = line.sentence
  let said = false
  for (let at = from; at < tokens.length - 1; at++) {
    const token = tokens[at]
    if (token === undefined || isQuoted(line, token)) continue
    if (finite.has(token.tag)) said = true
    const next = tokens[at + 1]
    if (!said || next === undefined) continue
    const added = additions.has(next.lower) || lastAdditions.has(next.lower)
    if (token.text === "," && added && runsToEnd(line, at + 1)) return at
    if (dashes.has(token.text) && asides.has(next.lower)) return at
  }
  return undefined
}

/** No comma and verb follow: "the man, who was late, said" goes on behind what is added. */
const runsToEnd = ({ sentence: { tokens } }: Line, from: number): boolean =>
  !tokens.some(({ text }, at) => at > from && text === "," && finite.has(tokens[at + 1]?.tag ?? ""))

/**
 * After `she was "going to stop," while …`: a comma inside the closing mark ends what was said,
 * but between the items of a list of quotations.
 */
export function closedByComma(line: Line, from: number): number | undefined {
  const { tokens } = line.sentence
  for (let at = from + 1; at < tokens.length; at++) {
    const quotation = line.quotationOf[at - 1]
    if (quotation === undefined || line.quotationOf[at] !== undefined) continue
    const inMarks = tokens[at - 2]
    if (!isMark(inMarks, ",") || quotation.start < (tokens[from]?.start ?? 0) - 1) continue
    if (goesOnBehind(tokens, at)) continue
    const listed = [at, at + 1, at + 2, at + 3].some((next) => line.quotationOf[next] !== undefined)
    if (!listed) return at
  }
  return undefined
}

const goingOn = wordSet(
  "because where that who whom whose when if unless or for with of as by to than",
  "too especially specifically compared",
)

/** `“for the party,” because he lost`, `“a liar,” and that he …`: words that go on from what was quoted. */
function goesOnBehind(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  const joined = next?.lower === "and" ? tokens[at + 1] : next
  if (joined === undefined) return false
  if (joined !== next) return joined.lower === "that" || joined.lower === "to"
  return goingOn.has(joined.lower) || joined.tag === "VBN"
}

/** The comma before ", according to …". */
function accordingAfter(line: Line, from: number): number | undefined {
  const { tokens } = line.sentence
  for (let at = from + 1; at < tokens.length - 1; at++) {
    const token = tokens[at]
    if (token?.lower !== "according" || tokens[at + 1]?.lower !== "to") continue
    if (isQuoted(line, token)) continue
    return isMark(tokens[at - 1], ",") ? at - 1 : at
  }
  return undefined
}
