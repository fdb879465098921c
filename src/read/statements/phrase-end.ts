import { wordSet } from "../../lexicon/lexicon.ts"
import { mediaOfSpeech } from "../../lexicon/media-of-speech.ts"
import type { Token } from "../../parse/sentence.ts"
import { isMark } from "./edges.ts"
import { isQuoted, type Line } from "./scene.ts"

const finite = wordSet("VBD VBZ VBP MD")
const stopsBefore = wordSet("when while amid although though whereas since until")
const times = wordSet("after before during")

/**
 * "praised the mayor after the vote" tells when, "promised to open it after the vote" what: behind a
 * bare noun it is the time of speaking, and so is a clause.
 */
function tellsWhen(tokens: readonly Token[], from: number, at: number): boolean {
  if (!times.has(tokens[at]?.lower ?? "")) return false
  const bare = !tokens.slice(from, at).some(({ pos }) => pos === "VERB" || pos === "ADP")
  return bare || clauseFollows(tokens, at)
}

/**
 * Index of the token before which a phrase that begins at `from` ends: at a comma, a second verb,
 * the day or the place of speaking. By the order of words, for objects are attached unsurely.
 */
export function phraseEnd(line: Line, from: number): number {
  const { tokens } = line.sentence
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) return at
    if (isQuoted(line, token)) continue
    if (at > from && line.quotationOf[at - 1] !== undefined && isMark(tokens[at - 2], ","))
      return at
    if (isMark(token, ".", ";", "—", "–", "?", "!", ":", ")")) return at
    const goesOn =
      isInner(tokens, at) ||
      isDescribed(tokens, at) ||
      listGoesOn(tokens, at) ||
      goesOnBehind(line, at) ||
      nextDeed(tokens, from, at)
    if (isMark(token, ",") && !goesOn) return at
    const as = token.lower === "as" && token.relation === "mark"
    if (at > from && ((as && clauseFollows(tokens, at)) || tellsWhen(tokens, from, at))) return at
    if (at > from && stopsBefore.has(token.lower)) return at
    if (token.pos === "CCONJ" && verbFollows(tokens, at)) return at
    if (at > from && token.pos === "ADP" && isAside(tokens, at)) return at
  }
  return tokens.length
}

/** "deny ceasefire as envoy lands in Juba": what happened meanwhile. */
const clauseFollows = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 1, at + 6)
    .some(({ tag, pos }) => finite.has(tag) && (pos === "VERB" || pos === "AUX"))

/** The items of a list from one comma on have no more words. */
const longestList = 16

/** "and the mayor left", "and it was late": a clause of its own. */
const sentenceFollows = (tokens: readonly Token[], joiner: number): boolean =>
  !itemOpeners.has(tokens[joiner + 1]?.pos ?? "") || clauseFollows(tokens, joiner)

const itemOpeners = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"])

/** "15 November, 2022", "a swift, broad vote": no list, and no end. */
function isInner(tokens: readonly Token[], comma: number): boolean {
  const before = tokens[comma - 1]
  const next = tokens[comma + 1]
  if (before?.pos === "NUM" && /^(?:19|20)\d\d$/u.test(next?.text ?? "")) return true
  // "a ten-year, $600 million agreement"
  const sum = next?.pos === "SYM" && (before?.pos === "ADJ" || before?.pos === "NOUN")
  return sum || (before?.pos === "ADJ" && next?.pos === "ADJ")
}

/** "schools, hospitals and roads": another item and then "and", without a verb between. */
function listGoesOn(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma + 1; at < Math.min(tokens.length, comma + longestList); at++) {
    const token = tokens[at]
    if (token === undefined || token.pos === "VERB" || token.pos === "AUX" || isMark(token, "."))
      return false
    if (token.lower === "and" || token.lower === "or")
      // "checks, and a host of laws", but not "the plan, and the mayor left".
      return !verbFollows(tokens, at) && (at > comma + 1 || !sentenceFollows(tokens, at))
    if (token.pos === "PRON" || token.pos === "SCONJ") return false
  }
  return false
}

/** "accused Cruz, the senator from Texas, of lying": a description, and then what for. */
function isDescribed(tokens: readonly Token[], comma: number): boolean {
  const isOf = (at: number) => tokens[at]?.lower === "of" && tokens[at + 1]?.tag === "VBG"
  if (isOf(comma + 1)) return true
  for (let at = comma + 1; at < Math.min(tokens.length - 1, comma + 14); at++) {
    const token = tokens[at]
    if (token === undefined || finite.has(token.tag) || isMark(token, ".", ";", ":")) return false
    if (isMark(token, ",")) return isOf(at + 1)
  }
  return false
}

/** "promised to open the bridge, mend the road and pay the men": a further infinitive. */
function nextDeed(tokens: readonly Token[], from: number, comma: number): boolean {
  if (tokens[from - 1]?.tag !== "TO") return false
  const next = tokens[comma + 1]?.pos === "CCONJ" ? tokens[comma + 2] : tokens[comma + 1]
  return next?.tag === "VB" || next?.tag === "TO"
}

const partOpeners = wordSet("including such particularly especially notably as")

/** "the allies, including Norway", "in Oulu, Finland, for it", "reform, “to make it work”". */
function goesOnBehind(line: Line, comma: number): boolean {
  const { tokens } = line.sentence
  const next = tokens[comma + 1]
  if (next === undefined) return false
  if (partOpeners.has(next.lower) || line.quotationOf[next.index] !== undefined) return true
  if (next.tag === "NN" && !clauseFollows(tokens, comma)) return true
  let at = comma + 1
  while (tokens[at]?.pos === "PROPN") at++
  return at > comma + 1 && (isMark(tokens[at], ",") || tokens[at]?.pos === "CCONJ")
}

/** "and pledged", "but also said": the speaker does something else. */
function verbFollows(tokens: readonly Token[], joiner: number): boolean {
  let at = joiner + 1
  while (tokens[at]?.pos === "ADV") at++
  // "and recently pointed": behind an adverb a participle is a verb that was taken for one.
  const verb = at > joiner + 1 && tokens[at]?.tag === "VBN"
  return verb || finite.has(tokens[at]?.tag ?? "") || tokens[at]?.tag === "VBG"
}

/** "in a speech", "on Twitter", "on Monday", "at a rally": where and when it was said. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower
  if (lower !== "in" && lower !== "on" && lower !== "at") return false
  // "an in-depth analysis of its speech"
  if (tokens[at + 1]?.text === "-") return false
  for (let next = at + 1; next < Math.min(tokens.length, at + 6); next++) {
    const token = tokens[next]
    if (token === undefined || token.pos === "VERB" || token.pos === "ADP") return false
    if (mediaOfSpeech.has(token.lemma)) return true
    if (days.has(token.lower)) return true
  }
  return false
}

const days = wordSet(
  "monday tuesday wednesday thursday friday saturday sunday twitter facebook cnn msnbc television",
)
