import type { Span } from "../../model/span.ts"

/** A word beside a number. */
export interface Word extends Span {
  readonly text: string
  readonly lower: string
}

const after =
  /(?<gap>\n(?=\p{Ll})|[ \u00a0]{0,2})(?<word>[\p{L}\p{M}](?:[\p{L}\p{M}’']|\.(?=\p{L}))*)/uy
const notLetter = /[^\p{L}\p{M}’'.]/u

const wordOf = (text: string, start: number, end: number): Word => {
  const word = text.slice(start, end)
  return { start, end, text: word, lower: word.toLowerCase() }
}

/** The word that starts at the offset or after a space or a wrapped line; hyphens end a word. */
export function wordAfter(text: string, at: number): Word | undefined {
  after.lastIndex = at
  const found = after.exec(text)?.groups
  if (found?.["word"] === undefined) return undefined
  const start = at + (found["gap"]?.length ?? 0)
  return wordOf(text, start, start + found["word"].length)
}

/** The word that ends at the offset or before a space: letters, with inner dots as in "U.S.". */
export function wordBefore(text: string, at: number, floor = 0): Word | undefined {
  let end = at
  while (end > floor && end > at - 2 && isGap(text.charCodeAt(end - 1))) end--
  let start = end
  // Forty letters are more than any word has: a hostile run is not walked again and again.
  while (start > floor && end - start < 40 && !notLetter.test(text.charAt(start - 1))) start--
  return start === end ? undefined : wordOf(text, start, end)
}

/** Is it a space, a tab or a no-break space? A line's end is none: sentences stop there. */
export const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 160

const isGap = (code: number): boolean => isSpace(code) || code === 10

/** Is it a letter of any script? */
export const isLetter = (char: string): boolean => /\p{L}/u.test(char)

/** Is it a digit? */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57
