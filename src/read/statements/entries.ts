import type { Statement } from "../../model/entry.ts"
import { covers, hull, type Span } from "../../model/span.ts"
import type { Draft } from "../draft.ts"
import { entryId } from "../entry-id.ts"
import { mentionAt } from "../look-up.ts"
import type { Candidate } from "./candidate.ts"
import type { Scene } from "./scene.ts"

/** The draft with a statement for each candidate. */
export function entriesOf(scene: Scene, candidates: readonly Candidate[]): Draft {
  const { draft } = scene
  return {
    ...draft,
    entries: [...draft.entries, ...candidates.map((each) => entryOf(scene, each))],
  }
}

function entryOf(scene: Scene, candidate: Candidate): Statement {
  const { draft } = scene
  const { content, cue, speaker, line } = candidate
  const party = speaker === undefined ? undefined : mentionAt(draft, line.at, speaker.head)?.party
  const parts = [...content, ...(cue ? [cue] : []), ...(speaker ? [speaker.span] : [])]
  const span = parts.reduce(hull)
  return {
    id: entryId(draft, "statement", span, candidate.content[0]?.start ?? 0),
    kind: "statement",
    span,
    sentence: { start: line.sentence.start, end: line.sentence.end },
    rule: candidate.rule,
    via: [],
    modality: candidate.negated ? "denied" : "asserted",
    confidence: candidate.confidence,
    speaker: party ?? null,
    ...(speaker && { speakerSpan: speaker.span }),
    content,
    form: formOf(scene, content),
    ...(cue && { cue }),
    speech: candidate.speech,
    to: [],
    beside: [],
  }
}

/** Direct where all of it stood between marks, mixed where some of it did. */
function formOf(scene: Scene, content: readonly Span[]): Statement["form"] {
  const inMarks = content.filter((span) =>
    scene.quotations.some(({ inner }) => covers(inner, span)),
  )
  if (inMarks.length === content.length) return "direct"
  const touched = content.some((span) => scene.quotations.some((each) => covers(span, each.inner)))
  return inMarks.length > 0 || touched ? "mixed" : "indirect"
}
