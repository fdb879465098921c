import type { Span } from "../../model/span.ts"

const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x200b

/** The span without white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

/** A line with words in it, and whether an empty line stands before it. */
export interface Line extends Span {
  readonly afterGap: boolean
}

/** The lines that hold words, trimmed. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let afterGap = true
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf("\n", start)
    const end = found === -1 ? text.length : found
    const line = trimmed(text, { start, end })
    if (line.start < line.end) lines.push({ ...line, afterGap })
    afterGap = line.start === line.end
    start = end + 1
  }
  return lines
}
