import type { Reading } from "../../src/model/reading.ts"
import type { Span } from "../../src/model/span.ts"

/** Words that are marked for one entry or finding. */
export interface Mark extends Span {
  readonly id: string
  /** An entry's kind, or `finding`. */
  readonly kind: string
}

/** A piece of text: plain, or marked with what it holds inside. */
export type Piece =
  | { readonly text: string }
  | { readonly mark: Mark; readonly inside: readonly Piece[] }

export interface Paragraph extends Span {
  readonly pieces: readonly Piece[]
  /** The entries that begin in it, for its margin. */
  readonly begins: readonly Mark[]
}

const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

export const marksOf = ({
  entries,
  findings,
}: Pick<Reading, "entries" | "findings">): readonly Mark[] =>
  [
    ...entries.map(({ id, kind, span }) => ({ id, kind, ...span })),
    ...findings.flatMap(({ id, spans }) => spans.map((span) => ({ id, kind: "finding", ...span }))),
  ]
    .filter(({ start, end }) => start < end)
    .sort(inOrder)

/** The paragraphs of a text with what is marked in each. */
export function paragraphsOf(text: string, marks: readonly Mark[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let first = 0
  for (const { start, end } of blocksOf(text)) {
    while (first < marks.length && (marks[first]?.end ?? 0) <= start) first++
    const here: Mark[] = []
    for (let next = first; next < marks.length; next++) {
      const mark = marks[next]
      if (mark === undefined || mark.start >= end) break
      if (mark.end > start) here.push(mark)
    }
    paragraphs.push({
      start,
      end,
      pieces: nested(text, { start, end }, here),
      begins: here.filter((mark) => mark.start >= start && mark.kind !== "finding"),
    })
  }
  return paragraphs
}

/** Stretches between empty lines. */
function blocksOf(text: string): readonly Span[] {
  const blocks: Span[] = []
  let start = 0
  const add = (end: number): void => {
    if (text.slice(start, end).trim() !== "") blocks.push({ start, end })
  }
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/gu)) {
    add(gap.index)
    start = gap.index + gap[0].length
  }
  add(text.length)
  return blocks
}

/** Marks one inside another; one that runs past the end of its outer mark goes on behind it. */
function nested(text: string, { start, end }: Span, marks: readonly Mark[]): readonly Piece[] {
  const pieces: Piece[] = []
  let waiting = marks
  let at = start
  while (waiting.length > 0) {
    const [mark, ...others] = waiting
    waiting = others
    if (mark === undefined) break
    const part = { start: Math.max(mark.start, at), end: Math.min(mark.end, end) }
    if (part.start >= part.end) continue
    if (part.start > at) pieces.push({ text: text.slice(at, part.start) })
    const behind = others.findIndex((other) => other.start >= part.end)
    const inside = behind < 0 ? others : others.slice(0, behind)
    pieces.push({ mark, inside: nested(text, part, inside) })
    const after = behind < 0 ? [] : others.slice(behind)
    const crossing = inside.filter((other) => other.end > part.end)
    const goesOn = crossing.map((other) => ({ ...other, start: part.end }))
    waiting = goesOn.length === 0 ? after : [...goesOn, ...after].sort(inOrder)
    at = part.end
  }
  if (at < end) pieces.push({ text: text.slice(at, end) })
  return pieces
}
