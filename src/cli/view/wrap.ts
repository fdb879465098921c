// Controls of the terminal and of writing direction: a report must not be able to paint the
// screen, move the cursor or turn words around (U+202E makes "10" of "01").
const controls = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu

/** A report's words made safe to print, on one line. */
export const printable = (words: string): string =>
  words
    .toWellFormed()
    .replace(controls, " ")
    .replace(/[^\S\u00a0]+/gu, " ")
    .trim()

// Chinese, Japanese, Korean and emoji take two columns.
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/gu
const noWidth = /\p{Mn}|[\u200b-\u200d]/gu

/** Columns that the words take on a terminal. */
export const columns = (words: string): number =>
  [...words].length + (words.match(wide)?.length ?? 0) - (words.match(noWidth)?.length ?? 0)

/** Holds two words on one line; printed as a space. */
export const hardSpace = "\u00a0"

/** Lines of at most so many columns, broken between words; a word too long has a line of its own. */
export function wrap(words: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ""
  let used = 0
  for (const word of printable(words).split(" ")) {
    const size = columns(word)
    if (line !== "" && used + 1 + size > width) {
      lines.push(line)
      line = word
      used = size
    } else {
      used += size + (line === "" ? 0 : 1)
      line = line === "" ? word : `${line} ${word}`
    }
  }
  return [...lines, line].map((each) => each.replaceAll(hardSpace, " "))
}

/** The words wrapped, each line set in by so many columns and given a look. */
export const block = (
  words: string,
  width: number,
  indent: number,
  look: (line: string) => string = (line) => line,
): string =>
  wrap(words, width - indent)
    .map((line) => " ".repeat(indent) + look(line))
    .join("\n")
