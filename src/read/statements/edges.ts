import type { Span } from "../../model/span.ts"
import type { Token } from "../../parse/sentence.ts"
import type { Quotation } from "./quotations.ts"
import type { Line, Scene } from "./scene.ts"

const outerStart = /[\s,;:.…—–-]/u
const outerEnd = /[\s,;:—–.]/u
const marks = /["“”„«»‘’'`]/u

/** The span without blanks and punctuation at its ends, and without marks that have no partner in it. */
export function trimmed(text: string, span: Span): Span | undefined {
  let { start, end } = span
  for (;;) {
    while (start < end && outerStart.test(text.charAt(start))) start++
    while (end > start && outerEnd.test(text.charAt(end - 1))) end--
    if (start < end && isLoneMark(text, start, end, start)) start++
    else if (start < end && isLoneMark(text, start, end, end - 1)) end--
    else if (wrapsAll(text, start, end)) {
      start++
      end--
    } else break
  }
  return start < end ? { start, end: pastBracket(text, start, end) } : undefined
}

/** "the tax code (section 12)": the bracket that closes right behind words which open it is theirs. */
function pastBracket(text: string, start: number, end: number): number {
  const shut = brackets.get(text.charAt(end))
  if (shut === undefined) return end
  const inside = text.slice(start, end)
  return inside.lastIndexOf(shut) > inside.lastIndexOf(text.charAt(end)) ? end + 1 : end
}

const brackets = new Map([
  [")", "("],
  ["]", "["],
])

/** A mark at the edge whose partner is outside the span, or that only wraps the whole of it. */
function isLoneMark(text: string, start: number, end: number, at: number): boolean {
  const mark = text.charAt(at)
  if (!marks.test(mark)) return false
  if (mark === "’" || mark === "'")
    return at === start || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))
  const rest = at === start ? text.slice(start + 1, end) : text.slice(start, end - 1)
  const partner = at === start ? closing.get(mark) : opening.get(mark)
  return partner === undefined || !rest.includes(partner)
}

/** One pair of marks around all of it: said that “it is over”. */
function wrapsAll(text: string, start: number, end: number): boolean {
  const partner = closing.get(text.charAt(start))
  if (partner === undefined || end - start < 3 || text.charAt(end - 1) !== partner) return false
  const inside = text.slice(start + 1, end - 1)
  return !inside.includes(text.charAt(start)) && !inside.includes(partner)
}

const closing = new Map([
  ['"', '"'],
  ["“", "”"],
  ["‘", "’"],
  ["«", "»"],
  ["„", "”"],
])

const opening = new Map([
  ['"', '"'],
  ["”", "“"],
  ["»", "«"],
])

/** The quotation that closes just before this place, with no more than a comma between. */
export function quotationBefore(scene: Scene, offset: number): Quotation | undefined {
  let low = 0
  let high = scene.quotations.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((scene.quotations[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const found = scene.quotations[low - 1]
  if (found === undefined || offset - found.end > 4) return undefined
  return /^[\s,—–-]*$/u.test(scene.text.slice(found.end, offset)) ? found : undefined
}

/** The quotation that opens at this token. */
export function quotationAt(line: Line, index: number): Quotation | undefined {
  const token = line.sentence.tokens[index]
  if (token === undefined) return undefined
  const quotation = line.quotationOf[index]
  return quotation !== undefined &&
    quotation.start >= token.start - 1 &&
    quotation.start < token.end
    ? quotation
    : undefined
}

/** The quotation with the paragraphs before and after it that belong to the same words. */
export function wholeOf(scene: Scene, quotation: Quotation): readonly Quotation[] {
  const at = quotation.at
  let first = at
  let last = at
  while (first > 0 && scene.quotations[first - 1]?.goesOn === true) first--
  while (scene.quotations[last]?.goesOn === true && last + 1 < scene.quotations.length) last++
  return scene.quotations.slice(first, last + 1)
}

/** Text offset of the token's start; the sentence's end past the last one. */
export const startOf = (line: Line, index: number): number =>
  line.sentence.tokens[index]?.start ?? line.sentence.end

/** Is the token there and one of these marks? */
export const isMark = (token: Token | undefined, ...shown: readonly string[]): boolean =>
  token !== undefined && shown.includes(token.text)

const openMark = /["“„«‘'`]/u
const closeMark = /["”»’']/u

/** The span with the marks just outside it, and the stop before a closing one. */
export function withMarks(text: string, { start, end }: Span): Span {
  let last = end
  if (/[.,!?…]/u.test(text.charAt(last)) && closeMark.test(text.charAt(last + 1))) last++
  return {
    start: openMark.test(text.charAt(start - 1)) ? start - 1 : start,
    end: closeMark.test(text.charAt(last)) ? last + 1 : end,
  }
}
