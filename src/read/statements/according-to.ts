import type { Rule } from "../rule.ts"
import type { Candidate } from "./candidate.ts"
import { clauseEnd } from "./clause-end.ts"
import { isMark, quotationBefore, startOf, trimmed, wholeOf } from "./edges.ts"
import { cuesIn } from "./find-cues.ts"
import { nounPhraseFrom } from "./noun-phrase.ts"
import { isQuoted, type Line, type Scene } from "./scene.ts"

export const accordingTo: Rule = {
  id: "statement/according-to",
  reads: "“According to” somebody, before or after the words.",
  examples: [
    [
      "{According to Anna Schmidt, the bridge will open in May}.",
      { content: "the bridge will open in May" },
    ],
    [
      "{The bridge will open in May, according to Anna Schmidt}.",
      { content: "The bridge will open in May" },
    ],
    ["The bridge was built according to plan."],
    ["According to schedule, the bridge opened."],
  ],
}

/** Sources that nobody is: the plan of "according to plan". */
const things = new Set([
  "plan",
  "schedule",
  "need",
  "rule",
  "law",
  "custom",
  "size",
  "type",
  "whether",
  "taste",
])

/** Each "according to" of the line. */
export function accordingIn(scene: Scene, line: Line): readonly Candidate[] {
  const { tokens } = line.sentence
  if (!tokens.some(({ lower }) => lower === "according")) return []
  return tokens.flatMap((token, at): Candidate[] => {
    const to = tokens[at + 1]
    if (token.lower !== "according" || to?.lower !== "to" || isQuoted(line, token)) return []
    const speaker = nounPhraseFrom(line, at + 2)
    if (speaker === undefined || things.has(speaker.head.lemma)) return []
    const leads =
      at === 0 ||
      (at <= 2 && !tokens.slice(0, at).some(({ pos }) => pos === "NOUN" || pos === "VERB"))
    const content = leads ? after(scene, line, speaker.last) : before(scene, line, at)
    if (content.length === 0) return []
    return [
      {
        rule: accordingTo.id,
        line,
        cue: { start: token.start, end: to.end },
        verb: undefined,
        speaker,
        content,
        speech: "said",
        negated: false,
        confidence: "medium",
        trails: !leads,
        relay: undefined,
        told: false,
        tail: { from: speaker.last + 1, to: speaker.last + 1 },
      },
    ]
  })
}

/** The words after the comma that closes the source. */
function after(scene: Scene, line: Line, last: number) {
  const { tokens } = line.sentence
  let comma = tokens.findIndex((token, at) => at > last && isMark(token, ",", ":"))
  if (comma < 0) comma = last
  const opener = line.quotationOf[comma + 1]
  if (opener !== undefined && opener.end >= line.sentence.end - 2) {
    return wholeOf(scene, opener).flatMap(({ inner }) => trimmed(scene.text, inner) ?? [])
  }
  const end = clauseEnd(line, comma + 1, cuesIn(line))
  const span = trimmed(scene.text, {
    start: startOf(line, comma + 1),
    end: tokens[end - 1]?.end ?? 0,
  })
  return span === undefined ? [] : [span]
}

/** The words before the source: a quotation that closes there, or the sentence so far. */
function before(scene: Scene, line: Line, at: number) {
  const quotation = quotationBefore(scene, startOf(line, at))
  if (quotation !== undefined && quotation.start <= line.sentence.start + 1) {
    return wholeOf(scene, quotation).flatMap(({ inner }) => trimmed(scene.text, inner) ?? [])
  }
  const span = trimmed(scene.text, { start: line.sentence.start, end: startOf(line, at) })
  return span === undefined ? [] : [span]
}
