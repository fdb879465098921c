import type { Span } from "../../model/span.ts"
import type { Pair } from "./pair.ts"

const wordy = /[\p{L}\p{N}]/u
const isWordy = (mark: string): boolean => mark !== "" && wordy.test(mark)

/** Words that begin with an apostrophe of their own: "'em", "'tis", "'90s". */
const elisions = /^(?:em|tis|twas|til|till|cause|bout|n|round|\d0s)\b/iu

/**
 * Pairs ‘ ’ and ' ' in a block, outside what is already taken, told from apostrophes by their
 * neighbours. A mark after a plural ("the allies’ plan") closes only where no better one follows.
 */
export function pairSingleMarks(text: string, block: Span, taken: readonly Span[]): Pair[] {
  const pairs: Pair[] = []
  let open: number | undefined
  let weak: number | undefined
  let skip = 0
  const settle = (end: number | undefined) => {
    if (open !== undefined && end !== undefined) pairs.push(pair(open, end))
    open = undefined
    weak = undefined
  }
  for (let at = block.start; at < block.end; at++) {
    while ((taken[skip]?.end ?? Number.POSITIVE_INFINITY) <= at) skip++
    const hole = taken[skip]
    if (hole !== undefined && hole.start <= at) {
      at = hole.end - 1
      continue
    }
    const mark = text.charAt(at)
    if (mark !== "'" && mark !== "‘" && mark !== "’") continue
    if (isApostrophe(text, at)) continue
    if (opensAt(text, at, mark)) {
      settle(weak)
      open = at
    } else if (open !== undefined && mark !== "‘" && !isWordy(text.charAt(at + 1))) {
      if (closesSurely(text, at)) settle(at)
      else weak ??= at
    }
  }
  settle(weak)
  return pairs
}

const pair = (open: number, close: number): Pair => ({
  start: open,
  end: close + 1,
  inner: { start: open + 1, end: close },
  closed: true,
})

/** "the people ’ s house": an apostrophe that some wire set blanks around. */
const isApostrophe = (text: string, at: number): boolean =>
  /^ (?:s|t|m|d|re|ve|ll)\b/u.test(text.slice(at + 1, at + 5)) && text.charAt(at - 1) === " "

function opensAt(text: string, at: number, mark: string): boolean {
  if (mark === "’") return false
  const before = text.charAt(at - 1)
  if (isWordy(before) || /[.,!?;:’'”"]/u.test(before)) return false
  // Some wires set a blank behind the mark.
  const after = text.charAt(mark === "‘" && text.charAt(at + 1) === " " ? at + 2 : at + 1)
  if (!isWordy(after) && !/["“[($£€…]/u.test(after)) return false
  return !elisions.test(text.slice(at + 1, at + 8))
}

function closesSurely(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  return before.toLowerCase() !== "s" || (after !== "" && !/\s/u.test(after))
}
