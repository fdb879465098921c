/** A stretch of one line with one look, as a terminal would show it. */
export interface Run {
  readonly column: number
  readonly words: string
  readonly look: readonly string[]
}

const painted = /\u001b\[(?<codes>[\d;]{1,12})m(?<words>[^\u001b]*)\u001b\[0m/gu

/** Splits a line with a terminal's colour codes into runs. */
export function runsOf(line: string): readonly Run[] {
  const runs: Run[] = []
  let column = 0
  let at = 0
  const add = (words: string, look: readonly string[]) => {
    if (words !== "") runs.push({ column, words, look })
    column += [...words].length
  }
  for (const match of line.matchAll(painted)) {
    add(line.slice(at, match.index), [])
    add(match.groups?.words ?? "", (match.groups?.codes ?? "").split(";"))
    at = match.index + match[0].length
  }
  add(line.slice(at), [])
  return runs
}
