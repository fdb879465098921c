import { type Span, wordsAt } from "../../model/span.ts"
import type { Rule } from "../rule.ts"
import type { Candidate } from "./candidate.ts"
import { isMark, trimmed } from "./edges.ts"
import type { Line, Scene } from "./scene.ts"
import type { Speaker } from "./speaker-phrase.ts"
import { partiesWithin } from "./who.ts"

export const label: Rule = {
  id: "statement/label",
  reads: "A name and a colon: a headline, or the line of a transcript.",
  examples: [
    ["{MS. SCHMIDT: The bridge will open in May.}", { content: "The bridge will open in May." }],
    ["{Q: When will the bridge open?}", { content: "When will the bridge open?" }],
    ["The bridge has one fault: it is closed."],
    ["Note: the bridge is closed."],
  ],
}

const transcriptName =
  /^(?:(?:MR|MRS|MS|DR|SENATOR|SECRETARY|PRESIDENT|THE PRESIDENT|GOV|GEN|ADM)\.? ?[\p{Lu}.'’ -]{0,40}|Q|QUESTION)$/u

/** The words after a name and a colon at the start of a block. */
export function labelIn(scene: Scene, line: Line): readonly Candidate[] {
  const { draft, text, lines } = scene
  const block = draft.blockOf[line.at]
  if (block === undefined || draft.blockOf[line.at - 1] === block) return []
  const { tokens } = line.sentence
  const colon = tokens.slice(0, 9).findIndex((token) => isMark(token, ":"))
  const [first] = tokens
  const mark = tokens[colon]
  const head = tokens[colon - 1]
  if (colon < 1 || first === undefined || mark === undefined || head === undefined) return []
  const span = { start: first.start, end: head.end }
  const spoken = transcriptName.test(text.slice(span.start, span.end))
  if (!spoken && !isHeadlineName(scene, line, block, span)) return []
  const last = lastOfBlock(lines, line, block, draft.blockOf)
  const content = trimmed(text, { start: mark.end, end: last.sentence.end })
  if (content === undefined) return []
  const speaker: Speaker = { head, span, first: 0, last: colon - 1, near: true }
  return [
    {
      rule: label.id,
      line,
      cue: { start: mark.start, end: mark.end },
      verb: undefined,
      speaker,
      content: [spoken ? { start: content.start, end: last.sentence.end } : content],
      speech: head.text === "Q" || head.text === "QUESTION" ? "asked" : "said",
      negated: false,
      ...(spoken && { form: "direct" as const }),
      confidence: spoken ? "high" : "medium",
      trails: false,
      relay: undefined,
      told: false,
      tail: { from: colon, to: colon },
    },
  ]
}

/** "Zelenskyy: no sign of talks": the headline's whole opening names one person or body. */
function isHeadlineName(scene: Scene, line: Line, block: number, span: Span): boolean {
  const kind = scene.draft.blocks[block]?.kind
  if (kind !== "headline" && kind !== "heading") return false
  // "FACT SHEET: A bridge for the north" tells what the text is.
  if (/^[\p{Lu}\d]+(?: [\p{Lu}\d]+)+$/u.test(wordsAt(scene.text, span))) return false
  return partiesWithin(scene, line, span).some(
    ({ start, end, kind: of, form }) =>
      form === "name" && of !== "outlet" && end >= span.end && start - span.start <= 12,
  )
}

function lastOfBlock(
  lines: readonly Line[],
  line: Line,
  block: number,
  blockOf: readonly number[],
): Line {
  let last = line
  for (let at = line.at + 1; at < lines.length && blockOf[at] === block; at++) {
    last = lines[at] ?? last
  }
  return last
}
