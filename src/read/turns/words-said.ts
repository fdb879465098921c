import type { Span } from "../../model/span.ts"

// "(Laughter.)", "(In progress.)", "(inaudible)": speech has no brackets, so the transcriber wrote them.
const direction = /\([^()\n]{1,160}\)/gu

/** The stretch without stage directions, in pieces. */
export function wordsSaid(text: string, stretch: Span): readonly Span[] {
  const pieces: Span[] = []
  let start = stretch.start
  for (const found of text.slice(stretch.start, stretch.end).matchAll(direction)) {
    if (isLetters(text, found[0], stretch.start + found.index)) continue
    pieces.push({ start, end: stretch.start + found.index })
    start = stretch.start + found.index + found[0].length
  }
  pieces.push({ start, end: stretch.end - lastWord(text, { start, end: stretch.end }) })
  return pieces.flatMap((piece) => withWords(text, piece) ?? [])
}

/** "the Treaty Organization (NATO)": letters right behind their name; "(LAUGHTER)" stands behind a stop. */
const isLetters = (text: string, found: string, at: number): boolean =>
  /^\(\p{Lu}[\p{Lu}\p{N}+&.-]{1,11}\)$/u.test(found) &&
  /[\p{L}\p{N}]\s$/u.test(text.slice(at - 2, at))

/** How long the "END" is that closes the page behind the last words: "Thank you.     END". */
const lastWord = (text: string, { start, end }: Span): number =>
  /(?<=[.!?)]\s{1,80})END\.?\s*$/u.exec(text.slice(Math.max(start, end - 90), end))?.[0].length ?? 0

const blank = /[\s—–-]/u

/** Without blanks and dashes at its ends; undefined where nothing but marks is left. */
function withWords(text: string, piece: Span): Span | undefined {
  let { start, end } = piece
  while (start < end && blank.test(text.charAt(start))) start++
  while (end > start && blank.test(text.charAt(end - 1))) end--
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : undefined
}
