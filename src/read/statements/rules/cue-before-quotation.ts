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
    const tail = tokens.filter(({ start, pos }) => start >= ahead.quotation.end && pos !== "PUNCT")
    const before = tokens[ahead.at - 1]
    // said "a deal is near" in a speech: a few words after the marks are no content.
    const inside = before !== undefined && before.pos !== "PUNCT" && tail.length > 0
    const words = wholeOf(scene, ahead.quotation)
    const whole = words.map(({ inner }) => inner)
    if (inside && words.length === 1 && cue.word.takes.includes("clause") && tail[0]?.pos !== "ADP")
      return undefined
    return { content: whole, confidence: cue.speaker?.near === true ? "high" : "medium" }
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
