import { aheadOf } from "../ahead.ts"
import type { CueRule } from "../candidate.ts"
import type { Cue } from "../cue.ts"
import { isMark, startOf } from "../edges.ts"
import { cuesIn } from "../find-cues.ts"

export const cueAfterClause: CueRule = {
  id: "statement/cue-after-clause",
  reads: "A clause, a comma, then who said it; the clause may go on after a second comma.",
  take(cue) {
    if (!cue.word.takes.includes("clause") && !cue.word.takes.includes("quote")) return undefined
    const { tokens } = cue.line.sentence
    const comma = tokens[cue.first - 1]
    if (!isMark(comma, ",", "—", "–", "-", "…", "?")) return undefined
    if (cue.speaker?.near !== true || cue.verb.tag === "VBG") return undefined
    if (relatives.has(cue.speaker.head.lower)) return undefined
    const ahead = aheadOf(cue)
    if (ahead.kind !== "end" || isAct(cue)) return undefined
    const start = startIndex(cue)
    const left = { start: startOf(cue.line, start), end: comma?.start ?? 0 }
    const complete = hasFinite(cue, start, cue.first) || endsThere(cue, ahead.at)
    const right = complete && !resumes(cue, ahead.at) ? undefined : restAfter(cue, ahead.at)
    if (!complete && right === undefined) return undefined
    if (right === undefined && isTimeOnly(cue, start)) return undefined
    const leads = complete || isSaidAhead(cue, start, ahead.at)
    return {
      content: [...(leads ? [left] : []), ...(right === undefined ? [] : [right])],
      confidence: "medium",
      trails: true,
    }
  },
  examples: [
    [
      "{The bridge will open in May, Anna Schmidt said}.",
      { content: "The bridge will open in May" },
    ],
    [
      "{The bridge, Anna Schmidt said on Monday, will open in May}.",
      { content: "The bridge | will open in May" },
    ],
    [
      "{While some may go, Anna Schmidt added, going would be wrong}.",
      { content: "While some may go | going would be wrong" },
    ],
    ["On Monday, Anna Schmidt said little."],
    ["While in Oulu, Anna Schmidt added a lamp, going home late."],
    ["The bridge opened, and Anna Schmidt added a lamp."],
  ],
}

/** "the gulls cry and sail", "she continued working": without marks such a verb tells of words only where it ends. */
const isAct = ({ word, line, after, speaker, verb }: Cue): boolean => {
  const next = line.sentence.tokens[after]
  const onlyQuotes = word.takes.every((frame) => frame === "quote")
  const thing = speaker?.head.pos === "NOUN" && /^(?:VBZ|VBP)$/u.test(verb.tag)
  return onlyQuotes && next !== undefined && (thing || (next.pos !== "PUNCT" && next.pos !== "ADP"))
}

/** "But as we recovered, people responded": one clause that tells when or why, and no words. */
function isTimeOnly({ line, first }: Cue, start: number): boolean {
  const left = line.sentence.tokens.slice(start, first - 1)
  const opener = left[0]?.pos === "CCONJ" ? left[1] : left[0]
  return timeOpeners.has(opener?.lower ?? "") && !left.some((token) => isMark(token, ","))
}

const timeOpeners = new Set(["as", "when", "while", "since", "once", "after", "before", "until"])

const relatives = new Set(["who", "which", "that", "whom"])
const finite = new Set(["VBD", "VBZ", "VBP", "MD"])

const hasFinite = ({ line }: Cue, from: number, to: number): boolean =>
  line.sentence.tokens.slice(from, to).some(({ tag }) => finite.has(tag))

/** "Perhaps, she said, it will open": but a joiner alone is none of hers, nor is "In May, she told them that". */
function isSaidAhead({ line, first, after }: Cue, start: number, end: number): boolean {
  const left = line.sentence.tokens.slice(start, first)
  const named = left.some(({ pos }) => pos === "PROPN" || pos === "NOUN")
  return named || (after === end && !(left.length < 3 && joiners.has(left[0]?.lower ?? "")))
}

const joiners = new Set(["but", "and", "so", "still", "yet"])
const times = new Set(["NOUN", "PROPN", "ADV", "ADP", "DET", "NUM", "ADJ"])

/** "The bridge to open in May, officials said Monday": with nothing else behind it, all before is said. */
const endsThere = ({ line, after, first }: Cue, end: number): boolean =>
  first > 4 &&
  isMark(line.sentence.tokens[end], ".") &&
  end - after < 4 &&
  line.sentence.tokens.slice(after, end).every(({ pos }) => times.has(pos))

const subordinators = new Set(["while", "if", "although", "though", "because", "since", "unless"])
const remarks = new Set(["who", "whom", "whose", "according", "as", "while", "though", "although"])

/** "But the year that followed, he said, brought …": do the words go on behind the cue's comma? */
function resumes({ line, verb, speaker }: Cue, comma: number): boolean {
  const next = line.sentence.tokens[comma + 1]
  if (!isMark(line.sentence.tokens[comma], ",") || next === undefined) return false
  if (next.tag === "TO") return true
  // "…, Katz said, Reuters reported on Tuesday": who passes it on.
  if (cuesIn(line).some(({ first }) => first === comma + 1)) return false
  // "…, said Ann Lee, the head of the port, which …": who she is.
  if ((speaker?.first ?? 0) > verb.index) return false
  // "While some might go, she added, going would be wrong": the main clause is still to come.
  const depends = subordinators.has(line.sentence.tokens[0]?.lower ?? "")
  return (
    (depends || next.tag !== "VBG") &&
    next.tag !== "VBN" &&
    !remarks.has(next.lower) &&
    line.quotationOf[comma + 1] === undefined
  )
}

/** Words after the comma that closes an inserted cue, to the sentence's end. */
function restAfter(cue: Cue, from: number): { start: number; end: number } | undefined {
  const { tokens } = cue.line.sentence
  const comma = tokens.findIndex((token, at) => at >= from && isMark(token, ","))
  const last = tokens.at(-1)
  if (comma < 0 || last === undefined || comma >= tokens.length - 2) return undefined
  const next = tokens[comma + 1]
  return hasFinite(cue, comma, tokens.length) || next?.tag === "TO" || next?.tag === "VB"
    ? { start: startOf(cue.line, comma + 1), end: last.end }
    : undefined
}

/** The words begin with the sentence, or after the words of an earlier cue in it. */
function startIndex(cue: Cue): number {
  const earlier = cuesIn(cue.line).findLast(({ after }) => after <= cue.first - 2)
  const whole = afterQuotation(cue)
  if (earlier === undefined || whole > earlier.after) return whole
  // "A said X, and Y, B said": the second half begins after the semicolon.
  const { tokens } = cue.line.sentence
  const stop = tokens.findLast(
    (token, at) => at > earlier.after && at < cue.first && isMark(token, ";"),
  )
  return stop === undefined ? 0 : stop.index + 1
}

/** Past a quotation that ended a sentence before these words began: `…the houses.'' But he left, she said.` */
function afterQuotation(cue: Cue): number {
  const { tokens } = cue.line.sentence
  for (let at = cue.first - 2; at > 1; at--) {
    if (cue.line.quotationOf[at] !== undefined || cue.line.quotationOf[at - 1] === undefined)
      continue
    if (isMark(tokens[at - 2], ".", "?", "!") && /^\p{Lu}/u.test(tokens[at]?.text ?? "")) return at
  }
  return 0
}
