import type { Paint } from "./paint.ts"
import { columns, printable } from "./wrap.ts"

/** A column of a table: its heading, and whether its values stand at the right. */
export interface Column {
  readonly title: string
  readonly right?: boolean
  /** Takes what room is left over. */
  readonly grows?: boolean
}

const gap = "  "
const leastGrowing = 16

/** Rows under headings, within so many columns of the terminal: what is too long ends in "…". */
export function tableView(
  heads: readonly Column[],
  rows: readonly (readonly string[])[],
  paint: Paint,
  width: number,
): string {
  const cells = rows.map((row) => row.map(printable))
  const widths = heads.map((head, at) =>
    Math.max(columns(head.title), ...cells.map((row) => columns(row[at] ?? ""))),
  )
  const growing = heads.findIndex(({ grows }) => grows)
  if (growing >= 0) {
    const others = widths.reduce((sum, each, at) => (at === growing ? sum : sum + each), 0)
    const left = width - others - gap.length * (heads.length - 1)
    widths[growing] = Math.max(leastGrowing, Math.min(widths[growing] ?? 0, left))
  }
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) =>
        padded(shortened(cell, widths[at] ?? 0), widths[at] ?? 0, heads[at]?.right),
      )
      .join(gap)
      .trimEnd()
  return [paint.dim(line(heads.map(({ title }) => title))), ...cells.map(line)].join("\n")
}

function shortened(words: string, width: number): string {
  if (columns(words) <= width) return words
  let out = ""
  for (const sign of words) {
    if (columns(out) + columns(sign) > width - 1) break
    out += sign
  }
  return `${out}…`
}

function padded(words: string, width: number, right = false): string {
  const room = " ".repeat(Math.max(0, width - columns(words)))
  return right ? room + words : words + room
}
