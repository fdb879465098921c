import type { Span } from "../../model/span.ts"
import type { Pair } from "./pair.ts"

interface Open {
  readonly at: number
  readonly width: number
}

/** Pairs “ ”, " ", '' '' and « » in a block, outside what is already taken. One pass. */
export function pairDoubleMarks(text: string, block: Span, taken: readonly Span[]): Pair[] {
  const pairs: Pair[] = []
  const nests = opensAsOftenAsCloses(text, block)
  let open: Open | undefined
  let depth = 0
  let skip = 0
  for (let at = block.start; at < block.end; at++) {
    while ((taken[skip]?.end ?? Number.POSITIVE_INFINITY) <= at) skip++
    const hole = taken[skip]
    if (hole !== undefined && hole.start <= at) {
      at = hole.end - 1
      continue
    }
    const width = widthOfMark(text, at)
    if (width === 0) continue
    const turn = turnOf(text, at, width, open !== undefined)
    if (turn === "open") {
      // “He said “we won” and left”: only where every mark has its partner is it one in another.
      if (open !== undefined && nests && text.charAt(at) === "“") depth++
      else open = { at, width }
    } else if (turn === "close" && open !== undefined) {
      if (depth > 0) depth--
      else {
        pairs.push(pair(open, at, width, true))
        open = undefined
      }
    }
    at += width - 1
  }
  // Never closed: the paragraph's end closes it.
  if (open !== undefined) pairs.push(pair(open, block.end, 0, false))
  return pairs
}

const pair = (open: Open, at: number, width: number, closed: boolean): Pair => ({
  start: open.at,
  end: at + width,
  inner: { start: open.at + open.width, end: at },
  closed,
})

/** How many characters the double mark at this place takes; 0 where there is none. */
function widthOfMark(text: string, at: number): number {
  switch (text.charAt(at)) {
    case '"':
    case "“":
    case "”":
    case "„":
    case "«":
    case "»":
      return 1
    // Two apostrophes or backquotes, as older agency wires print them.
    case "'":
      if (text.charAt(at + 1) !== "'") return 0
      // Of three, the first closes a single mark and the other two the double one.
      return text.charAt(at + 2) === "'" && !blank(text.charAt(at - 1)) ? 0 : 2
    // “He will go,’’ she said: two single marks close what a double one opened.
    case "’":
      if (text.charAt(at + 1) === "’") return 2
      return text.startsWith(" ’ ", at + 1) ? 3 : 0
    case "`":
      return text.charAt(at + 1) === "`" ? 2 : 0
    default:
      return 0
  }
}

const blank = (mark: string): boolean => mark === "" || /\s/u.test(mark)

const beforeOpening = /[\s([{—–\-/‘']/u

/** Does the mark here open or close? A straight mark is judged by its neighbours. */
function turnOf(
  text: string,
  at: number,
  width: number,
  isOpen: boolean,
): "open" | "close" | undefined {
  const mark = text.charAt(at)
  const before = text.charAt(at - 1)
  const after = text.charAt(at + width)
  // “It is unusual,“ she said: a mark that opens nothing behind a word closes.
  if (mark === "“" && isOpen && blank(after) && !blank(before)) return "close"
  if (mark === "“" || mark === "«" || mark === "„" || mark === "`") return "open"
  if (mark === "»") return "close"
  if (mark === "’") return isOpen ? "close" : undefined
  const mayOpen =
    (before === "" || beforeOpening.test(before)) && !blank(after) && !stopsAt(text, at + width)
  if (mark === "”") return !isOpen && mayOpen ? "open" : "close"
  if (!isOpen) return mayOpen || !/[\d\s]/u.test(before) || blank(before) ? "open" : undefined
  // A second opening mark before any closing one: the first was never closed.
  return mayOpen && blank(before) ? "open" : "close"
}

/** `a " high hurdle ".`: what a stop follows has closed; an ellipsis may open. */
const stopsAt = (text: string, at: number): boolean =>
  /[.,;:!?)\]]/u.test(text.charAt(at)) && text.charAt(at + 1) !== "."

function opensAsOftenAsCloses(text: string, block: Span): boolean {
  let balance = 0
  for (let at = block.start; at < block.end; at++) {
    const mark = text.charAt(at)
    if (mark === "“") balance++
    else if (mark === "”") balance--
  }
  return balance === 0
}
