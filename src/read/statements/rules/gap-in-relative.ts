import type { Token } from "../../../parse/sentence.ts"
import type { CueRule, Take } from "../candidate.ts"
import { clauseEnd } from "../clause-end.ts"
import type { Cue } from "../cue.ts"
import { startOf } from "../edges.ts"
import { cuesIn } from "../find-cues.ts"

const relatives = new Set(["who", "whom", "which", "what", "that"])
// The pronoun stands for what is told of: it belongs to the words.
const aboutIt = new Set(["which", "what", "who", "whom", "that"])
const finite = new Set(["VBD", "VBZ", "VBP", "MD"])

export const gapInRelative: CueRule = {
  id: "statement/gap-in-relative",
  reads:
    "“what she said is …”, “which he called …”: the cue stands inside the words that it tells.",
  take(cue) {
    const { tokens } = cue.line.sentence
    const before = tokens[cue.first - 1]
    const next = tokens[cue.after]
    if (before === undefined || next === undefined || cue.speaker?.near !== true) return undefined
    if (!relatives.has(before.lower)) return bareGap(cue, before, next)
    if (cue.speaker.head === before) return undefined
    // "said that Trump called her “Miss Piggy”", "tweets in which he called her that": no gap.
    if (
      (before.pos === "SCONJ" && !(before.lower === "that" && saysOn(cue, next))) ||
      (tokens[before.index - 1]?.pos === "ADP" && before.lower === "which")
    )
      return undefined
    const clause = saysOn(cue, next)
    const judged =
      cue.word.takes.includes("object") && (next.lower === "as" || next.lower === "for")
    const called = cue.word.takes.includes("naming")
    const naming =
      judged ||
      (called &&
        (next.lower === "as" ||
          next.pos === "DET" ||
          cue.line.quotationOf[next.index] !== undefined))
    if (!clause && !naming) return undefined
    const aside = tokens[cue.first - 2]?.text === ","
    const comma = tokens.findIndex(({ text }, at) => at > cue.after && text === ",")
    // ", which Ann Lee said would open, is closed": the second comma ends the aside.
    const close = aside && comma > 0 ? comma : tokens.length
    const end = Math.min(close, clauseEnd(cue.line, cue.after, cuesIn(cue.line)))
    const quotation = cue.line.quotationOf[cue.after]
    const last = tokens[end - 1]?.end ?? 0
    return {
      content: [
        ...(aboutIt.has(before.lower) && (clause || before.lower !== "what")
          ? [{ start: before.start, end: before.end }]
          : []),
        { start: startOf(cue.line, cue.after), end: naming ? (quotation?.end ?? last) : last },
      ],
      confidence: "low",
    }
  },
  examples: [
    [
      "Finland closed what {Anna Schmidt called “a bridge to nowhere”} in May.",
      { content: "a bridge to nowhere" },
    ],
    [
      "The bridge, {which Anna Schmidt said would open in May}, is closed.",
      { content: "which | would open in May" },
    ],
    ["The bridge, which opened in May, is closed."],
    ["Anna Schmidt, who said little, left."],
  ],
}

/** "which she said improved it": a verb without a subject right behind the cue. */
const saysOn = ({ word, lemma }: Cue, next: Token): boolean =>
  word.takes.includes("clause") && (finite.has(next.tag) || (lemma === "say" && next.tag === "VBN"))

const nominatives = new Set(["he", "she", "they"])

/** "a plan they say will fail": the same without a pronoun. */
function bareGap(cue: Cue, before: Token, next: Token): Take | undefined {
  if (before.pos !== "NOUN" && before.pos !== "PROPN") return undefined
  if (!nominatives.has(cue.speaker?.head.lower ?? "") || !saysOn(cue, next)) return undefined
  const end = clauseEnd(cue.line, cue.after, cuesIn(cue.line))
  return {
    content: [
      { start: startOf(cue.line, cue.after), end: cue.line.sentence.tokens[end - 1]?.end ?? 0 },
    ],
    confidence: "low",
  }
}
