import { aheadOf } from "../ahead.ts"
import type { CueRule } from "../candidate.ts"
import { clauseEnd } from "../clause-end.ts"
import type { Cue } from "../cue.ts"
import { isMark, startOf } from "../edges.ts"
import { cuesIn } from "../find-cues.ts"

export const asCue: CueRule = {
  id: "statement/as-cue",
  reads: "“As” somebody said, before the words or after them.",
  take(cue) {
    const { tokens } = cue.line.sentence
    const as = cue.first - 1
    if (tokens[as]?.lower !== "as" || cue.passive || cue.speaker?.near !== true) return undefined
    if (!cue.word.takes.includes("clause") || cue.speaker.first > cue.verb.index) return undefined
    const ahead = aheadOf(cue)
    if (ahead.kind !== "end" || !isOnlyAside(cue, ahead.at)) return undefined
    if (as === 0 && isMark(tokens[ahead.at], ",")) {
      const end = clauseEnd(cue.line, ahead.at + 1, cuesIn(cue.line))
      const quotation = cue.line.quotationOf[end - 1]
      const last = Math.max(tokens[end - 1]?.end ?? 0, quotation?.end ?? 0)
      return {
        content: [{ start: startOf(cue.line, ahead.at + 1), end: last }],
        confidence: "medium",
      }
    }
    const comma = tokens[as - 1]
    if (!isMark(comma, ",") || !isMark(tokens[ahead.at], ".") || !hasFinite(cue, as - 1))
      return undefined
    const content = [{ start: cue.line.sentence.start, end: comma?.start ?? 0 }]
    return { content, confidence: "medium", trails: true }
  },
  examples: [
    [
      "As {Anna Schmidt told Meridian Weekly, the bridge will open in May}.",
      { content: "the bridge will open in May" },
    ],
    [
      "{The bridge will open in May, as Anna Schmidt said} on Monday.",
      { content: "The bridge will open in May" },
    ],
    [
      "As {Anna Schmidt stressed during her visit to the port of Oulu, the bridge is safe}.",
      { content: "the bridge is safe" },
    ],
    ["As Anna Schmidt said little, the bridge stayed closed."],
    ["The bridge is closed, as critics are."],
    ["As Anna Schmidt stressed the costs of the bridge in May, it was closed."],
  ],
}

const otherWords = new Set(["to", "with", "by", "about", "for"])

/** A place and a day behind the verb have no more words. */
const longestAside = 12

/** "told the paper", "reported on Tuesday": hearer or day; "lamented the loss" has told its words. */
function isOnlyAside({ line, after, word }: Cue, end: number): boolean {
  const next = line.sentence.tokens[after]
  if (next === undefined || after === end) return true
  if (otherWords.has(next.lower)) return false
  // "As the mayor stressed during her visit to Oulu in May, …"
  if (end - after > 4)
    return (
      next.pos === "ADP" &&
      end - after <= longestAside &&
      line.sentence.tokens.slice(after, end).every(({ pos }) => pos !== "VERB" && pos !== "AUX")
    )
  // "as she said there", "as he put it before"
  return word.takes.includes("told") || next.pos === "ADP" || next.pos === "ADV"
}

const finite = new Set(["VBD", "VBZ", "VBP", "MD"])

const hasFinite = ({ line }: Cue, to: number): boolean =>
  line.sentence.tokens.slice(0, to).some(({ tag }) => finite.has(tag))
