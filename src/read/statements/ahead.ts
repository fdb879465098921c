import { dayParts } from "../../lexicon/day-parts.ts"
import { wordSet } from "../../lexicon/lexicon.ts"
import { speechVerbs } from "../../lexicon/speech-verbs.ts"
import { timeUnits } from "../../lexicon/time-units.ts"
import { weekdays } from "../../lexicon/weekdays.ts"
import type { Token } from "../../parse/sentence.ts"
import { dependents, subtree } from "../../parse/tree.ts"
import type { Cue } from "./cue.ts"
import { isMark, quotationAt } from "./edges.ts"
import type { Quotation } from "./quotations.ts"
import { isQuoted } from "./scene.ts"

/** What follows a verb of speech, past the hearer, the place and the day. */
export type Ahead =
  | { readonly kind: "quotation"; readonly at: number; readonly quotation: Quotation }
  | { readonly kind: "clause"; readonly at: number; readonly marked: boolean }
  | { readonly kind: "end"; readonly at: number }

const questionWords = new Set([
  "whether",
  "how",
  "why",
  "what",
  "who",
  "where",
  "which",
  "if",
  "when",
])

/** Looks ahead of the cue for the words said. Bounded: nobody reads past thirty words of asides. */
export function aheadOf(cue: Cue): Ahead {
  const found = aheadInOrder(cue)
  const marked = found.kind === "end" ? markedComplement(cue, found.at) : undefined
  return marked === undefined ? found : { kind: "clause", at: marked, marked: true }
}

/** "told crowds in Oulu, Finland, before the vote that …": a “that” clause that the tree hangs on the verb. */
function markedComplement({ line, verb, first, after }: Cue, from: number): number | undefined {
  const { sentence } = line
  // "The plan is dead, he said on Monday, that …": the words stand before such a cue.
  if (sentence.tokens[first - 1]?.pos === "PUNCT" && verb.tag !== "VBG") return undefined
  const complement = dependents(sentence, verb).find(
    ({ relation, index }) => relation === "ccomp" && index > from,
  )
  const that = complement && dependents(sentence, complement).find(isThat)
  return that !== undefined &&
    that.index >= from &&
    that.index < after + 30 &&
    !isQuoted(line, that)
    ? that.index + 1
    : undefined
}

function aheadInOrder(cue: Cue): Ahead {
  const { tokens } = cue.line.sentence
  const limit = Math.min(tokens.length, cue.after + 30)
  const opened = colonQuotation(cue, limit)
  if (opened !== undefined) return opened
  const dated = quotationAfterTime(cue, limit)
  if (dated !== undefined) return dated
  const clause = clauseStart(cue)
  for (let at = cue.after; at < limit; at++) {
    const token = tokens[at]
    if (token === undefined) break
    const quotation = quotationAt(cue.line, at)
    if (quotation !== undefined) return { kind: "quotation", at, quotation }
    // "forecasts that enable warnings": nobody forecasts; the forecasts enable.
    if (cue.speaker === undefined && token.lower === "that" && tokens[at + 1]?.tag === "VBP")
      return { kind: "end", at }
    if (
      (isThat(token) && !isCalled(cue, at)) ||
      (token.lower === "that" && (startsClause(tokens, at + 1) || isMarker(cue, at)))
    )
      return { kind: "clause", at: at + 1, marked: true }
    if (at === clause) return { kind: "clause", at, marked: false }
    if (isMark(token, ":")) return isThingSaid(cue) ? { kind: "end", at } : afterColon(cue, at)
    // told CNN when asked about the claim that …: another verb's words.
    const elsewhere = token.pos === "SCONJ" || meanwhile.has(token.lower) || isOtherSaying(token)
    if (finite.has(token.tag) || (elsewhere && at > cue.after)) return { kind: "end", at }
    if (isMark(token, ",") && quotationAt(cue.line, at + 1) === undefined) {
      const resumed = afterAside(cue, at)
      return resumed ?? { kind: "end", at }
    }
    if (isMark(token, ".", ";", "—", "–", "?", "!")) return { kind: "end", at }
  }
  return { kind: "end", at: limit }
}

/** `called that “beyond preposterous”`: no clause. */
const isCalled = ({ word, after }: Cue, at: number): boolean =>
  at === after && !word.takes.includes("clause") && word.takes.includes("naming")

/** `told the assembly: "…"`: a colon and a mark before any finite verb. */
function colonQuotation(cue: Cue, limit: number): Ahead | undefined {
  const { tokens } = cue.line.sentence
  for (let at = cue.after; at < limit; at++) {
    const token = tokens[at]
    if (token === undefined || finite.has(token.tag)) return undefined
    const quotation = isMark(token, ":") ? quotationAt(cue.line, at + 1) : undefined
    if (quotation !== undefined) return { kind: "quotation", at: at + 1, quotation }
  }
  return undefined
}

/** `said when they voted, "…"`: what leads to the marks tells when. */
function quotationAfterTime(cue: Cue, limit: number): Ahead | undefined {
  const { tokens } = cue.line.sentence
  if (!meanwhile.has(tokens[cue.after]?.lower ?? "")) return undefined
  for (let at = cue.after + 1; at < limit; at++) {
    const token = tokens[at]
    if (token === undefined || isMark(token, ".", ";", ":")) return undefined
    const quotation = isMark(token, ",") ? quotationAt(cue.line, at + 1) : undefined
    if (quotation !== undefined) return { kind: "quotation", at: at + 1, quotation }
  }
  return undefined
}

/** "never says goodbye: you notice later": the verb has its object, and the colon opens something else. */
const isThingSaid = ({ word, line, after }: Cue): boolean =>
  !word.takes.includes("told") && line.sentence.tokens[after]?.pos === "NOUN"

/** "said at a conference announcing that …": the conference's words. */
const isOtherSaying = ({ tag, lemma }: Token): boolean => tag === "VBG" && speechVerbs.has(lemma)

const meanwhile = new Set(["when", "while", "as", "after", "before"])

/** "states that few if any would go": after such a verb "that" opens a clause, however it is tagged. */
const isMarker = (cue: Cue, at: number): boolean =>
  at === cue.after &&
  isPlainSaying(cue) &&
  nounish.has(cue.line.sentence.tokens[at + 1]?.pos ?? "") &&
  cue.line.sentence.tokens.slice(at + 2).some(({ tag }) => finite.has(tag))

const isThat = (token: Token): boolean =>
  token.lower === "that" &&
  (token.pos === "SCONJ" || token.relation === "mark" || token.tag === "IN")

function afterColon(cue: Cue, at: number): Ahead {
  const quotation = quotationAt(cue.line, at + 1)
  if (quotation !== undefined) return { kind: "quotation", at: at + 1, quotation }
  return { kind: "clause", at: at + 1, marked: true }
}

/** "said, in his first remarks since, that": a short aside between commas. */
function afterAside(cue: Cue, comma: number): Ahead | undefined {
  const { tokens } = cue.line.sentence
  for (let at = comma + 1; at < Math.min(tokens.length, comma + 16); at++) {
    const token = tokens[at]
    if (token === undefined || isMark(token, ".", ";") || token.tag === "VBG") return undefined
    if (!isMark(token, ",")) continue
    const quotation = quotationAt(cue.line, at + 1)
    if (quotation !== undefined) return { kind: "quotation", at: at + 1, quotation }
    const next = tokens[at + 1]
    return next !== undefined && isThat(next)
      ? { kind: "clause", at: at + 2, marked: true }
      : undefined
  }
  return undefined
}

/** "wrote a letter", "added a lamp": verbs that take a thing as well as words. */
const things = new Set(["write", "add", "announce", "report", "project", "forecast", "rule"])

/** Where the clause said begins: by the tree, else where a noun phrase and a finite verb follow. */
function clauseStart(cue: Cue): number {
  const { sentence } = cue.line
  const { tokens } = sentence
  // "…, said Ann Lee, who …": after an inverted cue nothing but a marked clause is said.
  if ((cue.speaker?.first ?? 0) > cue.verb.index && !isAsked(cue)) return -1
  const next = tokens[cue.after]
  if (next !== undefined && questionWords.has(next.lower)) return cue.after
  // "asked not to be named, said the ceiling was low": no question.
  if (next?.lower === "not" && tokens[cue.after + 1]?.tag === "TO") return -1
  // "told me his support …": the hearer is one word, and the clause begins behind it.
  if (cue.word.takes.includes("told") && hearerPronouns.has(next?.lower ?? ""))
    return startsClause(tokens, cue.after + 1) ? cue.after + 1 : pastHearer(tokens, cue)
  if (next?.pos === "PRON" && isObject(tokens, cue.after)) return -1
  const plain = isPlainSaying(cue) && !things.has(cue.lemma)
  const past = pastDay(tokens, cue.after)
  // "saying this year will be better": no day, but who or what the clause is about.
  const said = finite.has(tokens[past]?.tag ?? "") ? cue.after : past
  if (plain && goesOn(tokens, said)) return said
  const complement = dependents(sentence, cue.verb).find(
    ({ relation, index }) => relation === "ccomp" && index > cue.after,
  )
  const first =
    complement &&
    subtree(sentence, complement).find(({ index, pos }) => index >= cue.after && pos !== "PUNCT")
  if (first !== undefined && first.index < (complement?.index ?? -1) && !opensAside(first))
    return first.index
  return pastHearer(tokens, cue)
}

/** "Asked by Ann Lee whether he would go" */
const isAsked = ({ passive, lemma }: Cue): boolean => passive && lemma === "ask"

/** The clause or question past hearer, place and day. */
function pastHearer(tokens: readonly Token[], cue: Cue): number {
  const past = pastAside(tokens, cue)
  if (questionWords.has(tokens[past]?.lower ?? "")) return past
  return startsClause(tokens, past) ? past : -1
}

/** "on", "in", "after": words that open the day and place of speaking sooner than what was said. */
const opensAside = (token: Token): boolean =>
  token.pos === "ADP" || (token.pos === "SCONJ" && token.lower !== "if")

/** The place after hearer, place and day: "told CNN in May" before "he would go". */
function pastAside(tokens: readonly Token[], cue: Cue): number {
  let at = cue.after
  const opener = tokens[at]
  const aside = opener !== undefined && (opener.pos === "ADP" || opener.pos === "ADV")
  if (!aside && !cue.word.takes.includes("told")) return at
  let named = false
  for (; at < Math.min(tokens.length, cue.after + 12); at++) {
    const token = tokens[at]
    if (token === undefined || (named && asked.has(token.lower))) break
    if (token.pos === "ADP" || token.pos === "ADV") named = false
    else if (token.pos === "PRON" && token.tag === "PRP" && !objectPronouns.has(token.lower)) break
    else if (named && token.pos === "DET") break
    else if (nounish.has(token.pos) || token.tag === "POS" || token.tag === "PRP$")
      named ||= token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "PRON"
    else break
  }
  return at
}

/** "asked officials how it was lost"; "who" and "which" would describe the officials. */
const asked = new Set(["how", "why", "what", "whether"])
const nounish = new Set(["NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM"])
const finite = new Set(["VBD", "VBZ", "VBP", "MD"])
const objectPronouns = new Set(["him", "me", "them", "us", "reporters"])
const hearerPronouns = new Set(["him", "me", "them", "us", "her", "you", "reporters"])
const nominatives = new Set(["he", "she", "they", "we", "i"])

/** A noun phrase and then a finite verb: "he would go", "the two sides are close". */
function startsClause(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from]
  if (first === undefined || !nounish.has(first.pos) || objectPronouns.has(first.lower))
    return false
  for (let at = from + 1; at < Math.min(tokens.length, from + 14); at++) {
    const token = tokens[at]
    if (token === undefined) return false
    if (finite.has(token.tag)) return true
    if (marks.has(token.text)) continue
    // "the will of the mayors to open it threw doubt": the infinitive belongs to the noun.
    if (token.tag === "TO" && tokens[at - 1]?.pos === "NOUN") continue
    if (token.pos === "PUNCT" || token.pos === "SCONJ" || token.tag === "TO") return false
  }
  return false
}

const marks = new Set(["“", "”", '"', "''", "``", "‘", "’", "-"])

const days = wordSet("today yesterday nothing")
const whichDay = wordSet("this last next earlier")
/** Words before which nobody tells of the day and place of speaking: the clause has begun. */
const clauseOpeners = wordSet(
  "both either neither despite given unlike nearly almost only even not no just perhaps maybe",
  "some there if once although though",
)

/** "said about half of it was lost" */
const isCount = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === "NUM" || tokens[at]?.lower === "half"

/** "say", "claim", "argue": what follows such a verb is a clause, whatever the tags say. */
const isPlainSaying = ({ word }: Cue): boolean =>
  word.takes.includes("clause") && !word.takes.includes("object") && !word.takes.includes("told")

/** Past the day of speaking: "said Friday the plan", "said this week he would". */
function pastDay(tokens: readonly Token[], from: number): number {
  const first = tokens[from]?.lower ?? ""
  if (weekdays.has(first) || days.has(first)) return from + 1
  const unit = tokens[from + 1]?.lower ?? ""
  return whichDay.has(first) && (timeUnits.has(unit) || dayParts.has(unit)) ? from + 2 : from
}

/** A nominal with some verb behind it, however it is tagged. */
function goesOn(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from]
  if (first === undefined || objectPronouns.has(first.lower) || days.has(first.lower)) return false
  const opens =
    clauseOpeners.has(first.lower) || (first.lower === "about" && isCount(tokens, from + 1))
  if (!nounish.has(first.pos) && first.tag !== "VBG" && !opens) return false
  const ahead = tokens.slice(from + 1, from + 25)
  // "never says goodbye: you notice later": behind the colon begins something else.
  const stop = ahead.findIndex((token) => isMark(token, ":"))
  const near = stop < 0 ? ahead : ahead.slice(0, stop)
  return near.some(({ tag }) => tag.startsWith("V") || tag === "MD")
}

/** "announce it only after the vote": a pronoun and then no verb, past adverbs. */
function isObject(tokens: readonly Token[], from: number): boolean {
  // "said they, too, had been asked"
  if (nominatives.has(tokens[from]?.lower ?? "")) return false
  let at = from + 1
  while (tokens[at]?.pos === "ADV") at++
  const next = tokens[at]
  return next === undefined || next.pos === "SCONJ" || next.pos === "ADP" || isMark(next, ".", ",")
}
