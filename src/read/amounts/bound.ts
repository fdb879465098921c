import { boundFillers, boundsAfter, boundsBefore, verbsWithOver } from "../../lexicon/bounds.ts"
import type { Bound } from "../../model/quantity.ts"
import type { Span } from "../../model/span.ts"
import { isSpace, type Word, wordAfter, wordBefore } from "./words-around.ts"

/** A bound and how far the words that say it reach. */
export interface Bounded extends Span {
  readonly bound: Bound
}

const timeUnits = /^(?:second|minute|hour|day|week|month|year|decade|century)$/u

/** The bound that the words around the amount set, with the span that holds them. */
export function boundOf(
  text: string,
  span: Span & { readonly figureEnd: number },
  floor: number,
  unit?: string,
): Bounded {
  const inner = boundAfter(text, span.figureEnd)
  const after =
    inner && inner.end <= span.end ? { ...inner, end: span.end } : boundAfter(text, span.end)
  const before = boundBefore(text, span.start, floor)
  if (before !== undefined && !(before.word === "over" && isNoBound(text, before.start, unit)))
    return { start: before.start, end: span.end, bound: before.bound }
  if (after !== undefined) return { start: span.start, end: after.end, bound: after.bound }
  return { start: span.start, end: span.end, bound: "=" }
}

/** The "over" of "over three years" and "handed over 14 tanks". */
const isNoBound = (text: string, start: number, unit: string | undefined): boolean =>
  isDuration(text, start, unit) || verbsWithOver.has(wordBefore(text, start)?.lower ?? "")

/** "over 3 years" tells how long a loan runs; "for over 3 years" is a bound. */
const isDuration = (text: string, start: number, unit: string | undefined): boolean =>
  timeUnits.test(unit ?? "") &&
  !/^(?:for|of|after|than|by|is|was|in|lasts?|lasted|lasting|just|well|spent|serv(?:ed|ing)|takes?|taken|took|with|ha[sd]|have|worked|waited|lived|invented|to|from)$/u.test(
    wordBefore(text, start)?.lower ?? "",
  )

/** The longest of up to three words left of the amount that bound it. */
function boundBefore(
  text: string,
  at: number,
  floor: number,
): { start: number; bound: Bound; word: string } | undefined {
  const sign = text.charAt(at - 1) === " " ? at - 2 : at - 1
  const mark = boundsBefore.get(text.charAt(sign))
  // Not the end of a tag: "<b>5".
  if (mark !== undefined && /^[\s(]?$/u.test(text.charAt(sign - 1)))
    return { start: sign, bound: mark, word: "" }
  let from = at
  if (text.charAt(at - 1) === "-") from = at - 1 // "sub-300"
  const filler = wordBefore(text, from, floor)
  if (
    filler === undefined ||
    !boundFillers.has(filler.lower) ||
    boundsBefore.has(`an ${filler.lower}`)
  )
    return filler && longestEnding(text, filler, floor)
  const first = wordBefore(text, filler.start, floor)
  const found = first && longestEnding(text, first, floor)
  // "higher than the €1.9bn planned" compares with a sum that is known exactly.
  return filler.lower === "the" && found?.bound !== "~" ? undefined : found
}

function longestEnding(text: string, last: Word, floor: number) {
  let words = last.lower
  let { start } = last
  let best: { start: number; bound: Bound; word: string } | undefined
  for (let count = 0; count < 3; count++) {
    const bound = boundsBefore.get(words)
    if (bound !== undefined) best = { start, bound, word: words }
    const next = wordBefore(text, start, floor)
    if (next === undefined) break
    words = `${next.lower} ${words}`
    start = next.start
  }
  return best
}

/** "50 or more", "200-odd", "50+". */
export function boundAfter(text: string, at: number): { end: number; bound: Bound } | undefined {
  if (text.charAt(at) === "+") return { end: at + 1, bound: ">" }
  const first = wordAfter(text, text.charAt(at) === "-" ? at + 1 : at)
  if (first === undefined) return undefined
  const alone = text.charAt(at) === "-" ? boundsAfter.get(first.lower) : undefined
  if (alone !== undefined) return { end: first.end, bound: alone }
  if (first.lower !== "or" && first.lower !== "and") return undefined
  const second = isSpace(text.charCodeAt(first.end)) ? wordAfter(text, first.end) : undefined
  const bound = second && boundsAfter.get(`${first.lower} ${second.lower}`)
  return bound === undefined || second === undefined ? undefined : { end: second.end, bound }
}
