import type { Span } from "../../model/span.ts"
import type { Block } from "../draft.ts"
import { pairDoubleMarks } from "./double-marks.ts"
import type { Pair } from "./pair.ts"
import { pairSingleMarks } from "./single-marks.ts"

/** A stretch between quotation marks; the span holds the marks. */
export interface Quotation extends Span {
  /** What stands between the marks. */
  readonly inner: Span
  /** Its place among the report's quotations. */
  readonly at: number
  /** Index of the block it stands in. */
  readonly block: number
  /** Never closed, and the next paragraph opens with a mark again: the same words go on there. */
  readonly goesOn: boolean
}

const opening = /^\s*(?:["“„«‘]|''|``)/u

/** Every outermost quotation of the report, in text order. Linear in the text's length. */
export function quotationsIn(text: string, blocks: readonly Block[]): Quotation[] {
  const found: Quotation[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.kind === "boilerplate" || block.kind === "byline") continue
    const after = blocks[index + 1]
    const reopens = after !== undefined && opening.test(text.slice(after.start, after.start + 8))
    for (const { start, end, inner, closed } of pairsIn(text, block)) {
      found.push({
        at: found.length,
        start,
        end,
        inner: withoutBlanks(text, inner),
        block: index,
        goesOn: !closed && reopens,
      })
    }
  }
  return found
}

/** `" We won, " she said`: some wires set a blank on both sides of a mark. */
function withoutBlanks(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && text.charAt(from) === " ") from++
  while (to > from && text.charAt(to - 1) === " ") to--
  return { start: from, end: to }
}

const anyDouble = /["“„«]|''|``/u
const anySingle = /(?<![\p{L}\p{N}])(?:['‘](?=[\p{L}\p{N}“"[])|‘ (?=[\p{L}\p{N}]))/u

/** Whichever kind of mark stands first is the outer one; the other kind is read outside it. */
function pairsIn(text: string, block: Span): readonly Pair[] {
  const words = text.slice(block.start, block.end)
  const double = words.search(anyDouble)
  const single = words.search(anySingle)
  if (double < 0 && single < 0) return []
  if (single < 0) return pairDoubleMarks(text, block, [])
  if (double < 0) return pairSingleMarks(text, block, [])
  const outer = double <= single ? pairDoubleMarks : pairSingleMarks
  const other = double <= single ? pairSingleMarks : pairDoubleMarks
  const first = outer(text, block, [])
  return [...first, ...other(text, block, first)].sort((a, b) => a.start - b.start)
}
