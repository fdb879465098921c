import type { Span } from "../../model/span.ts"
import { bulletWords, markdownHeading } from "./bullet.ts"
import { type Line, linesOf } from "./lines.ts"

/** Longer lines than this were not broken by hand or by a mail program. */
const widestBroken = 100

/** Shorter lines than this end because the paragraph does. */
const narrowestBroken = 45

const endsSentence = /[.!?:;"”’)…]$/u

/**
 * Was the line broken in the middle of a sentence, so that the next one goes on with it?
 * Old wire copy and mailed releases break lines at some 70 characters.
 */
function goesOn(text: string, line: Span, next: Line, spaced: boolean): boolean {
  if (next.afterGap && !spaced) return false
  // "Nairobi pledges $30 million" over a paragraph in one long line: nobody broke lines here.
  if (next.end - next.start > widestBroken) return false
  const width = line.end - line.start
  if (width > widestBroken || width < narrowestBroken) return false
  // A heading over a paragraph set in one line: nobody breaks the one line and not the other.
  if (next.end - next.start > widestBroken + 20) return false
  if (bulletWords(text, next) !== undefined || markdownHeading(text, next) !== undefined)
    return false
  if (endsSentence.test(text.charAt(line.end - 1))) {
    // A full line may end a sentence and still be followed by the next one of its paragraph.
    return (
      width >= 60 &&
      next.end - next.start >= narrowestBroken &&
      next.end - next.start <= widestBroken
    )
  }
  return true
}

/**
 * Was a text with broken lines set with an empty line behind each of them? Then most of them begin in
 * small letters and end without a stop.
 */
function isSpaced(text: string, lines: readonly Line[]): boolean {
  if (lines.length < 12) return false
  const low = lines.filter(({ start }) => /\p{Ll}/u.test(text.charAt(start)))
  const open = lines.filter(({ end }) => !endsSentence.test(text.charAt(end - 1)))
  const broken = lines.filter(({ start, end }) => end - start <= widestBroken)
  return (
    low.length * 2 >= lines.length &&
    open.length * 2 >= lines.length &&
    broken.length * 10 >= lines.length * 8
  )
}

/** The paragraphs of the text: its lines, joined again where they were broken to fit a page. */
export function paragraphsOf(text: string): readonly Span[] {
  const lines = linesOf(text)
  const spaced = isSpaced(text, lines)
  const found: { start: number; end: number; last: Span }[] = []
  for (const line of lines) {
    const open = found.at(-1)
    if (open !== undefined && goesOn(text, open.last, line, spaced)) {
      open.end = line.end
      open.last = line
    } else found.push({ start: line.start, end: line.end, last: line })
  }
  return found.map(({ start, end }) => ({ start, end }))
}
