import { countWhile } from "../../model/sorted.ts"
import type { Span } from "../../model/span.ts"

/** A text whose offsets can be told in code points. */
export interface PointedText {
  readonly text: string
  /** Where pairs of UTF-16 code units that are one character begin. */
  readonly pairs: readonly number[]
}

export const pointed = (text: string): PointedText => ({
  text,
  pairs: [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index),
})

/**
 * The span in code points, as the Web Annotation Data Model counts ("in terms of unicode code
 * points, not in terms of code units"). An end inside a pair is that of the whole character.
 */
export const inCodePoints = ({ pairs }: PointedText, { start, end }: Span): Span => {
  const pairsBefore = (offset: number) => countWhile(pairs, (pair) => pair < offset)
  const insidePair = (offset: number) => pairs[pairsBefore(offset) - 1] === offset - 1
  return {
    start: start - pairsBefore(start),
    end: end - pairsBefore(end) + (insidePair(end) ? 1 : 0),
  }
}

/** The span without half a character at either end. */
export const wholeCharacters = ({ text }: PointedText, { start, end }: Span): Span => {
  const inside = (offset: number): boolean =>
    /[\ud800-\udbff]/u.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/u.test(text.charAt(offset))
  return { start: inside(start) ? start - 1 : start, end: inside(end) ? end + 1 : end }
}
