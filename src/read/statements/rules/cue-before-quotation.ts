import type { Span } from "../../../model/span.ts"
import { aheadOf } from "../ahead.ts"
import type { CueRule } from "../candidate.ts"
import type { Cue } from "../cue.ts"
import { isMark, wholeOf } from "../edges.ts"
import { cuesIn } from "../find-cues.ts"
import type { Quotation } from "../quotations.ts"
import type { Scene } from "../scene.ts"

export const cueBeforeQuotation: CueRule = {
  id: "statement/cue-before-quotation",
  reads: "Who said it, then the words in quotation marks.",
  take(cue, scene) {
    if (!cue.word.takes.includes("quote")) return undefined
    const next = quotationBelow(cue, scene)
    if (next !== undefined) {
      return { content: wholeOf(scene, next).map(({ inner }) => inner), confidence: "medium" }
    }
    const ahead = aheadOf(cue)
    if (ahead.kind !== "quotation") return undefined
    const { tokens } = cue.line.sentence
    const before = tokens[ahead.at - 1]
    const tail = tokens.some(
      ({ start, pos }) => start >= ahead.quotation.end && pos !== "PUNCT" && pos !== "ADP",
    )
    const words = wholeOf(scene, ahead.quotation)
    const inserted = aroundCue(cue, scene, ahead.quotation)
    if (inserted !== undefined && words.length === 1)
      return { content: inserted, confidence: "medium" }
    const introduced = before?.pos === "PUNCT"
    // called for "stronger action" and said “key” parts are missing: the marks hold only a part.
    if (!introduced && (ahead.at > cue.after || (tail && words.length === 1))) return undefined
    return {
      content: [...openingOf(cue), ...words.map(({ inner }) => inner)],
      confidence: "medium",
    }
  },
  examples: [
    [
      "{Anna Schmidt said: “The bridge will open in May.”}",
      { content: "The bridge will open in May" },
    ],
    ["{Anna Schmidt told reporters, “We will go.”}", { content: "We will go" }],
    [
      "{The bridge, Anna Schmidt said, “is a perfect example” of what we can do}.",
      { content: "The bridge | “is a perfect example” of what we can do", form: "mixed" },
    ],
    ["The sign over the bridge is called “The Crossing”."],
    ["In May, Anna Schmidt opened “The Crossing” in Oulu."],
    ["Anna Schmidt read “The Crossing” in May."],
  ],
}

/** `The bridge, she said, "is an example" of it`: noun and verb on both sides of an inserted cue. */
function aroundCue(cue: Cue, scene: Scene, quotation: Quotation): readonly Span[] | undefined {
  const { tokens } = cue.line.sentence
  const left = tokens.slice(0, cue.first - 1)
  const comma = tokens[cue.first - 1]
  const noun = left.some(({ pos }) => openers.has(pos) && pos !== "DET" && pos !== "ADJ")
  const first = tokens.find(({ start }) => start >= quotation.inner.start)
  const last = tokens.at(-1)
  if (!isMark(comma, ",") || first === undefined || last === undefined) return undefined
  if (!noun || left.some(({ index, tag }) => finite.has(tag) || cue.line.quotationOf[index]))
    return undefined
  const goesOn = tokens.find(({ start }) => start >= quotation.end)
  const stops = /[.,?!]/u.test(scene.text.charAt(quotation.inner.end - 1))
  const others = cuesIn(cue.line).some((each) => each.first >= cue.after)
  if (!finite.has(first.tag) || goesOn === undefined || goesOn.pos === "PUNCT") return undefined
  return stops || others
    ? undefined
    : [
        { start: cue.line.sentence.start, end: comma?.start ?? 0 },
        { start: quotation.start, end: last.end },
      ]
}

/** "He went on:" at the end of a sentence, the quotation in the next one or the next paragraph. */
function quotationBelow(cue: Cue, scene: Scene): Quotation | undefined {
  const { tokens } = cue.line.sentence
  const last = tokens.length - 1
  if (!isMark(tokens[last], ":") || last - cue.after > 12) return undefined
  if (tokens.slice(cue.after, last).some(({ tag }) => finite.has(tag))) return undefined
  return scene.lines[cue.line.at + 1]?.quotationOf[0]
}

const openers = new Set(["DET", "NOUN", "PROPN", "PRON", "ADJ"])
const subordinators = new Set([
  "while",
  "if",
  "although",
  "though",
  "because",
  "since",
  "therefore",
  "whether",
])
const finite = new Set(["VBD", "VBZ", "VBP", "MD"])

/** `While trust is high, he said, "this won't last"`: what the quotation goes on from. */
function openingOf(cue: Cue): readonly Span[] {
  const { tokens } = cue.line.sentence
  const comma = tokens[cue.first - 1]
  const [first] = tokens
  if (first === undefined || !isMark(comma, ",") || !isMark(tokens[cue.after], ",")) return []
  const left = tokens.slice(0, cue.first - 1)
  const clause = subordinators.has(first.lower) && left.some(({ tag }) => finite.has(tag))
  const noun = openers.has(first.pos) && !left.some(({ tag }) => finite.has(tag)) && left.length > 2
  const inMarks = cue.line.quotationOf.slice(0, cue.first).some((each) => each !== undefined)
  return (clause || noun) && !inMarks ? [{ start: first.start, end: comma?.start ?? 0 }] : []
}
