import { covers } from "../../model/span.ts"
import { mentionsIn } from "../look-up.ts"
import type { Candidate } from "./candidate.ts"
import type { Scene } from "./scene.ts"

/** A candidate with those that pass its words on, the outermost first. */
export interface Settled extends Candidate {
  readonly relays: readonly Candidate[]
}

/** No news passes through more mouths than this; "said that he said that he said…" is cut here. */
const longestChain = 8

/** Candidates in reading order; one that only passes on another becomes that one's relay. */
export function settled(scene: Scene, read: readonly Candidate[]): readonly Settled[] {
  const ordered = read.toSorted(
    (a, b) =>
      startOf(a) - startOf(b) ||
      endOf(b) - endOf(a) ||
      Number(b.turn !== undefined) - Number(a.turn !== undefined) ||
      (b.verb ?? 0) - (a.verb ?? 0),
  )
  const open: Settled[] = []
  const kept: Settled[] = []
  const dropped = new Set<Candidate>()
  for (const candidate of ordered) {
    while (open.length > 0 && !isInside(candidate, open.at(-1))) open.pop()
    const outer = open.at(-1)
    const relayed = outer !== undefined && isRelay(scene, outer, candidate)
    if (outer !== undefined && !relayed && isToldInPassing(outer, candidate)) continue
    const settledOne: Settled = {
      ...candidate,
      relays: outer === undefined ? [] : [...outer.relays, outer].slice(-longestChain),
    }
    if (outer !== undefined && relayed) dropped.add(outer)
    open.push(settledOne)
    kept.push(settledOne)
  }
  return kept.filter((each) => !dropped.has(each))
}

const startOf = ({ content }: Candidate): number => content[0]?.start ?? 0
const endOf = ({ content }: Candidate): number => content.at(-1)?.end ?? 0

/**
 * "Ann Lee said the mayor had praised the plan and promised to open it": what others do with words
 * belongs to hers, where no more than an object or an infinitive tells of it.
 */
const isToldInPassing = (outer: Candidate, { confidence }: Candidate): boolean =>
  outer.turn === undefined && confidence === "low"

/** Do the words and the cue of the inner one stand in the words of the outer one? */
function isInside(inner: Candidate, outer: Candidate | undefined): boolean {
  if (outer === undefined) return false
  const parts = [...inner.content, ...(inner.cue ? [inner.cue] : [])]
  return parts.every((part) => outer.content.some((words) => covers(words, part)))
}

/**
 * "…, Stoltenberg said, CNN reported": the outer words are the inner ones and who said them,
 * nothing more, and whoever tells them is an outlet.
 */
function isRelay(scene: Scene, outer: Candidate, inner: Candidate): boolean {
  if (outer.turn !== undefined) return false
  if (outer.speech !== "reported" && !isOutlet(scene, outer)) return false
  const told = [
    ...inner.content,
    ...(inner.cue ? [inner.cue] : []),
    ...(inner.speaker ? [inner.speaker.span] : []),
  ]
  const left = outer.content.reduce((sum, { start, end }) => sum + end - start, 0)
  const taken = told.reduce((sum, { start, end }) => sum + end - start, 0)
  return left - taken <= 12
}

function isOutlet({ draft }: Scene, { speaker, line }: Candidate): boolean {
  if (speaker === undefined) return false
  return mentionsIn(draft, line.at).some(
    (mention) =>
      mention.kind === "outlet" &&
      mention.start >= speaker.span.start &&
      mention.end <= speaker.span.end,
  )
}
