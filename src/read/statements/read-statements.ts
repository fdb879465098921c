import { neverSpeakers } from "../../lexicon/media-of-speech.ts"
import { countWhile } from "../../model/sorted.ts"
import type { Span } from "../../model/span.ts"
import type { Stage } from "../draft.ts"
import { accordingIn } from "./according-to.ts"
import type { Candidate } from "./candidate.ts"
import { continuedIn } from "./continued.ts"
import type { Cue } from "./cue.ts"
import { trimmed } from "./edges.ts"
import { entriesOf } from "./entries.ts"
import { cuesIn } from "./find-cues.ts"
import { introducedIn } from "./introduced.ts"
import { labelIn } from "./label.ts"
import { labelledQuotationIn } from "./labelled-quotation.ts"
import { nounCuesIn } from "./noun-cue.ts"
import { cueRules } from "./rules.ts"
import { type Scene, sceneOf } from "./scene.ts"
import { settled } from "./settle.ts"
import { tailEnd } from "./tail.ts"
import { isOwnAside, isStammered, turnsIn } from "./turns.ts"

/** Reads who said what, to whom, through whom. */
export const readStatements: Stage = (draft) => {
  const scene = sceneOf(draft)
  const turns = turnsIn(scene)
  const read = scene.lines.flatMap((line) => [
    ...(draft.turns === undefined ? labelIn(scene, line) : []),
    ...cuesIn(line).flatMap((cue) => candidateOf(scene, cue)),
    ...accordingIn(scene, line),
    ...nounCuesIn(scene, line),
  ])
  const introduced = scene.lines.flatMap((line) => introducedIn(scene, line, read))
  read.push(...introduced)
  const labelled = scene.lines.flatMap((line) => labelledQuotationIn(scene, line, read))
  read.push(...labelled)
  const found = [...turns, ...read, ...continuedIn(scene, [...turns, ...read])]
  return entriesOf(
    scene,
    settled(scene, found).filter((each) => !isOwnAside(each) && !isStammered(each, scene.text)),
  )
}

const idle = new Set(["PRON", "ADV", "DET", "ADP", "PART"])

/** "I have said it before", "as I mentioned earlier": no words are told. */
const tellsNothing = ({ line }: Cue, { start, end }: Span): boolean =>
  start >= line.sentence.start &&
  line.sentence.tokens.every(
    (token) =>
      token.start < start ||
      token.end > end ||
      (idle.has(token.pos) &&
        !token.lower.endsWith("thing") &&
        line.quotationOf[token.index] === undefined),
  ) &&
  line.sentence.end >= end

/** "MR. LUND: So, …": the label of a transcript is none of the words. */
function withoutLabel({ draft: { turns = [] } }: Scene, span: Span): Span {
  const turn = turns[countWhile(turns, ({ words }) => (words.at(-1)?.end ?? 0) <= span.start)]
  const from = turn?.label === undefined ? span.start : (turn.words[0]?.start ?? span.start)
  return from < span.end ? { start: Math.max(span.start, from), end: span.end } : span
}

/** The first rule that reads the cue keeps it. */
function candidateOf(scene: Scene, cue: Cue): readonly Candidate[] {
  // "This confirmed that …": nobody has said it.
  const { speaker, verb } = cue
  const alone = speaker?.first === speaker?.last && (speaker?.last ?? verb.index) < verb.index
  if (alone && neverSpeakers.has(speaker?.head.lower ?? "")) return []
  for (const rule of cueRules) {
    const take = rule.take(cue, scene)
    if (take === undefined) continue
    const content = take.content.flatMap(
      (span) => trimmed(scene.text, withoutLabel(scene, span)) ?? [],
    )
    if (content.length === 0 || content.every((span) => tellsNothing(cue, span))) continue
    return [
      {
        rule: rule.id,
        line: cue.line,
        cue: cue.span,
        verb: cue.verb.index,
        speaker: cue.speaker,
        content,
        speech: cue.word.speech,
        negated: cue.negated,
        confidence: take.confidence,
        trails: take.trails === true,
        relay: cue.relay,
        told: cue.word.takes.includes("told"),
        tail: { from: cue.after, to: tailEnd(cue, content) },
      },
    ]
  }
  return []
}
