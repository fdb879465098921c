import type { Span } from "../../model/span.ts"

// "- " and "1. " but not "–5°C" nor "3.5 million": a bullet is followed by a blank and a word.
const marker = /^(?:[•·▪◦‣●■*–—-]|\d{1,2}[.)]|\(?[a-z]\)|o)[ \t\u00a0]+(?=\S)/u
const hashes = /^#{1,6}[ \t]+(?=\S)/u

const after = (pattern: RegExp, text: string, line: Span): Span | undefined => {
  const found = pattern.exec(text.slice(line.start, Math.min(line.end, line.start + 16)))
  return found === null ? undefined : { start: line.start + found[0].length, end: line.end }
}

/** The words of a bullet or numbered item, its mark left out; undefined where the line is none. */
export const bulletWords = (text: string, line: Span): Span | undefined => after(marker, text, line)

/** The words of a Markdown heading. */
export const markdownHeading = (text: string, line: Span): Span | undefined =>
  after(hashes, text, line)
