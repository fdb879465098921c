import { wordSet } from "../../lexicon/lexicon.ts"
import type { Span } from "../../model/span.ts"
import type { Token } from "../../parse/sentence.ts"
import type { Rule } from "../rule.ts"
import { type Candidate, withoutVerb } from "./candidate.ts"
import { clauseEnd } from "./clause-end.ts"
import { isMark, quotationBefore, startOf, trimmed, wholeOf } from "./edges.ts"
import { cuesIn } from "./find-cues.ts"
import { nounPhraseFrom } from "./noun-phrase.ts"
import { isQuoted, type Line, type Scene } from "./scene.ts"
import type { Speaker } from "./speaker-phrase.ts"

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
    [
      "{According to the mayor, Anna Schmidt, the bridge will open in May}.",
      { content: "the bridge will open in May" },
    ],
    [
      "{The bridge could, according to Anna Schmidt, be sold in May}.",
      { content: "The bridge could | be sold in May" },
    ],
    ["The bridge was built according to plan."],
    ["The bridge could, according to custom, be crossed on foot."],
    ["The bridge was sorted according to size."],
    ["According to schedule, the bridge opened."],
    ["The bridge was closed according to the related protocols."],
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
  "norm",
  "standard",
  "protocol",
  "procedure",
  "guideline",
  "regulation",
  "requirement",
  "criterion",
  "tradition",
  "specification",
])

/** Each "according to" of the line. */
export function accordingIn(scene: Scene, line: Line): readonly Candidate[] {
  const { tokens } = line.sentence
  if (!tokens.some(({ lower }) => lower === "according")) return []
  return tokens.flatMap((token, at): Candidate[] => {
    const to = tokens[at + 1]
    if (token.lower !== "according" || to?.lower !== "to" || isQuoted(line, token)) return []
    const leads =
      at === 0 ||
      isMark(tokens[at - 1], ":", ";") ||
      (at <= 2 && !tokens.slice(0, at).some(({ pos }) => pos === "NOUN" || pos === "VERB"))
    const speaker = sourceFrom(line, at + 2, leads)
    if (speaker === undefined || things.has(speaker.head.lemma)) return []
    const content = leads ? after(scene, line, speaker) : around(scene, line, at, speaker)
    if (content.length === 0) return []
    return [
      {
        rule: accordingTo.id,
        line,
        cue: { start: token.start, end: to.end },
        ...withoutVerb,
        speaker,
        content,
        confidence: "medium",
        trails: !leads,
        tail: { from: speaker.last + 1, to: speaker.last + 1 },
      },
    ]
  })
}

/** Who is named; to the next noun phrase where no comma parts them: "according to Ann Lee the bridge …". */
function sourceFrom(line: Line, from: number, leads: boolean): Speaker | undefined {
  const whole = nounPhraseFrom(line, from)
  const { tokens } = line.sentence
  if (whole === undefined || !leads || isMark(tokens[whole.last + 1], ",")) return whole
  const next = tokens.findIndex(
    (token, at) =>
      at > from && at <= whole.last && tokens[at - 1]?.pos === "PROPN" && opensNext(token),
  )
  const last = tokens[next - 1]
  if (last === undefined) return whole
  return { ...whole, head: last, span: { start: whole.span.start, end: last.end }, last: next - 1 }
}

const opensNext = ({ pos, lower }: Token): boolean =>
  pos === "DET" || pos === "NUM" || pos === "PRON" || lower === "over"

/** "the coach, Ann Lee, in May …": the comma behind the name of the one who was described. */
function pastName(line: Line, { head }: Speaker, comma: number): number {
  const name = head.pos === "NOUN" ? nounPhraseFrom(line, comma + 1) : undefined
  const { tokens } = line.sentence
  if (name === undefined || !isMark(tokens[name.last + 1], ",")) return comma
  const named = tokens.slice(name.first, name.last + 1).every(({ pos }) => pos === "PROPN")
  return named && name.last > name.first ? name.last + 1 : comma
}

/** The words after the comma that closes the source. */
function after(scene: Scene, line: Line, source: Speaker) {
  const { tokens } = line.sentence
  const { last } = source
  const opens = opensNext(tokens[last + 1] ?? source.head)
  const found = opens ? last : tokens.findIndex((token, at) => at > last && isMark(token, ",", ":"))
  const comma = found < 0 ? last : pastName(line, source, found)
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

const finite = wordSet("VBD VBZ VBP MD")

/** "Spending, according to Ann Lee, has doubled": the words before the source and those after it. */
function around(scene: Scene, line: Line, at: number, source: Speaker) {
  const { tokens } = line.sentence
  const left = before(scene, line, at)
  const comma = source.last + 1
  const opened = isMark(tokens[at - 1], ",") ? at - 1 : at
  // "The plan could, according to Ann Lee, be dropped": the verb stands behind the source.
  const torn = tokens[opened - 1]?.pos === "AUX"
  const whole = !torn && tokens.slice(0, at).some(({ tag }) => finite.has(tag))
  if (torn) return [...left, ...behind(scene, line, source.last + 1)]
  if (whole || !isMark(tokens[comma], ",") || !tokens.slice(comma).some((t) => finite.has(t.tag)))
    return left
  return [...left, ...behind(scene, line, comma)]
}

/** The words behind the comma that closes the source. */
function behind(scene: Scene, line: Line, comma: number): readonly Span[] {
  const end = clauseEnd(line, comma + 1, cuesIn(line))
  const right = { start: startOf(line, comma + 1), end: line.sentence.tokens[end - 1]?.end ?? 0 }
  const rest = trimmed(scene.text, right)
  return rest === undefined ? [] : [rest]
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
