import { type Span, wordsAt } from "../../model/span.ts"
import { inCodePoints, type PointedText, wholeCharacters } from "./code-points.ts"

/** How much of the text before and after tells a quotation from others like it. */
const around = 32

/** The words themselves, with some before and after. */
export function quoteSelector(pointed: PointedText, span: Span) {
  const { text } = pointed
  const { start, end } = wholeCharacters(pointed, span)
  const wider = wholeCharacters(pointed, {
    start: Math.max(0, start - around),
    end: Math.min(text.length, end + around),
  })
  return {
    type: "TextQuoteSelector",
    exact: wordsAt(text, { start, end }),
    prefix: wordsAt(text, { start: wider.start, end: start }),
    suffix: wordsAt(text, { start: end, end: wider.end }),
  }
}

/** Where the words stand in the text, in code points. */
export const positionSelector = (pointed: PointedText, span: Span) => ({
  type: "TextPositionSelector",
  ...inCodePoints(pointed, wholeCharacters(pointed, span)),
})
