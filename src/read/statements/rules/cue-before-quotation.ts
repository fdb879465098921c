import { aheadOf } from "../ahead.ts"
import type { CueRule } from "../candidate.ts"
import { wholeOf } from "../edges.ts"

export const cueBeforeQuotation: CueRule = {
  id: "statement/cue-before-quotation",
  reads: "Who said it, then the words in quotation marks.",
  take(cue, scene) {
    if (!cue.word.takes.includes("quote")) return undefined
    const ahead = aheadOf(cue)
    if (ahead.kind !== "quotation") return undefined
    const { tokens } = cue.line.sentence
    const before = tokens[ahead.at - 1]
    const tail = tokens.some(
      ({ start, pos }) => start >= ahead.quotation.end && pos !== "PUNCT" && pos !== "ADP",
    )
    const words = wholeOf(scene, ahead.quotation)
    const introduced = before?.pos === "PUNCT"
    // called for "stronger action" and said “key” parts are missing: the marks hold only a part.
    if (!introduced && (ahead.at > cue.after || (tail && words.length === 1))) return undefined
    return {
      content: words.map(({ inner }) => inner),
      confidence: cue.speaker?.near === true && introduced ? "high" : "medium",
    }
  },
  examples: [
    [
      "{Anna Schmidt said: “The bridge will open in May.”}",
      { content: "The bridge will open in May." },
    ],
    ["{Anna Schmidt told reporters, “We will go.”}", { content: "We will go." }],
    ["The sign over the bridge is called “The Crossing”."],
    ["Anna Schmidt read “The Crossing” in May."],
  ],
}
