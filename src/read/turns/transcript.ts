import type { Span } from "../../model/span.ts"
import type { Block, Draft } from "../draft.ts"
import { type Label, labelAt } from "./label.ts"
import { wordsSaid } from "./words-said.ts"

/** A stretch of a transcript before it is known who the label means. */
export interface Part {
  readonly label: Label
  readonly words: readonly Span[]
  /** The same words, paragraph by paragraph. */
  readonly paragraphs: readonly (readonly Span[])[]
  /** A later paragraph of a speech, whose label stands far above it. */
  readonly goesOn?: boolean
}

const spoken: ReadonlySet<Block["kind"]> = new Set(["paragraph", "bullet", "heading", "headline"])

// "END 4:02 P.M. EDT"
const closing = /^(?:END|###)\b/u

/** The parts of a transcript, from label to label; none where the text is no transcript. */
export function partsOf({ report: { text }, blocks }: Draft): readonly Part[] {
  const labels = blocks.map((block) => (spoken.has(block.kind) ? labelAt(text, block) : undefined))
  const isLabel = labelsOf(text, labels)
  if (isLabel === undefined) return []
  const parts: { label: Label; paragraphs: (readonly Span[])[] }[] = []
  for (const [index, block] of blocks.entries()) {
    if (!spoken.has(block.kind)) continue
    const label = labels[index]
    if (closing.test(text.slice(block.start, block.start + 8))) break
    if (label !== undefined && isLabel(label)) {
      parts.push({ label, paragraphs: [wordsSaid(text, { start: label.from, end: block.end })] })
    } else parts.at(-1)?.paragraphs.push(wordsSaid(text, block))
  }
  // A single line with a label is no transcript.
  if (parts.length < 2 && (parts[0]?.paragraphs.flat().length ?? 0) < 2) return []
  const whole = parts.map((part) => ({ ...part, words: part.paragraphs.flat() }))
  return oneSpeech(whole).filter(({ words }) => words.length > 0)
}

/** Which labels count: all in capitals that come back, once one of them is sure; names that alternate. */
function labelsOf(
  text: string,
  all: readonly (Label | undefined)[],
): ((label: Label) => boolean) | undefined {
  const labels = all.filter((label) => label !== undefined)
  const times = new Map<string, number>()
  for (const label of labels) {
    const words = text.slice(label.start, label.end)
    times.set(words, (times.get(words) ?? 0) + 1)
  }
  const timesOf = (label: Label): number => times.get(text.slice(label.start, label.end)) ?? 0
  if (labels.some(({ sure }) => sure)) {
    return (label) =>
      label.sure || label.kind === "question" || (label.kind === "capitals" && timesOf(label) > 1)
  }
  const recurring = labels.filter((label) => label.kind !== "capitals" && timesOf(label) > 1)
  const voices = new Set(recurring.map((label) => text.slice(label.start, label.end)))
  return voices.size >= 2 ? (label) => voices.has(text.slice(label.start, label.end)) : undefined
}

/** A speech that one alone gives is a statement a paragraph: nobody looks for a sentence in an hour of words. */
function oneSpeech(parts: readonly Part[]): readonly Part[] {
  const [only] = parts
  if (only === undefined || parts.length > 1) return parts
  return only.paragraphs.map((words, index) => ({
    label: only.label,
    words,
    paragraphs: [words],
    goesOn: index > 0,
  }))
}
