import { compare } from "../../../model/decimal.ts"
import type { Draft } from "../../draft.ts"
import type { Promised } from "../promised.ts"
import { classOf, papersIn } from "./paper.ts"

/** "the first tranche", "a second call-off", "an initial order": a part wherever it stands. */
const parts =
  /\b(?:tranches?|call(?:ed|ing)?[ -]offs?|instal+ments?|drawdowns?|(?:first|initial|second|third|further) (?:firm )?orders?)\b/iu
const former = /\b(?:previous|earlier|former|old|original)\b/iu

/**
 * Orders with the framework of the same report that they are called off under: "Under both
 * agreements Sweden ordered …", "the first tranche". Of several the nearest before it that is as large.
 */
export function underFrameworks(draft: Draft, kept: readonly Promised[]): readonly Promised[] {
  const frames = kept.filter(({ instrument }) => classOf(instrument) === "framework")
  if (frames.length === 0) return kept
  return kept.map((each) => {
    if (each.partOf !== undefined || !isOrder(each)) return each
    const isPart = isCalledOff(draft, each)
    const fitting = frames.filter(
      (frame) => (isPart || isNamedBy(draft, frame, each)) && fits(frame, each),
    )
    const standing = fitting.filter((frame) => !former.test(wordsOf(draft, frame)))
    const whole =
      standing.findLast(({ index }) => index <= each.index) ?? standing[0] ?? fitting.at(-1)
    return whole === undefined ? each : { ...each, partOf: whole }
  })
}

const isOrder = ({ instrument, stage }: Promised): boolean =>
  classOf(instrument) === "order" || (stage === "ordered" && classOf(instrument) !== "framework")

const wordsOf = (draft: Draft, { span }: Promised): string =>
  draft.report.text.slice(span.start, span.end)

/** Does its sentence, or the one that told of the order before its sum, say that it is under one? */
function isCalledOff(draft: Draft, each: Promised): boolean {
  return [each, each.completes].some((told) => {
    const sentence = told && draft.sentences[told.index]
    if (sentence === undefined) return false
    if (parts.test(draft.report.text.slice(sentence.start, sentence.end))) return true
    return papersIn(sentence).some(({ isUnder, class: kind }) => isUnder && kind !== "order")
  })
}

/** "The order is the first call-off under a framework agreement": a sentence or two behind the order. */
function isNamedBy(draft: Draft, frame: Promised, part: Promised): boolean {
  const sentence = draft.sentences[frame.index]
  const isNear = frame.index > part.index && frame.index - part.index <= 4
  return (
    isNear &&
    sentence !== undefined &&
    parts.test(draft.report.text.slice(sentence.start, sentence.end))
  )
}

/** Is the framework as large as the part, and between parties that do not differ? */
function fits(frame: Promised, part: Promised): boolean {
  const [whole, own] = [frame.sum?.money, part.sum?.money]
  if (own?.value !== undefined && whole?.value !== undefined && own.currency === whole.currency)
    if (compare(own.value, whole.value) > 0) return false
  return (
    agree(frame.provider?.party, part.provider?.party) &&
    agree(frame.recipient?.party, part.recipient?.party)
  )
}

const agree = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b
