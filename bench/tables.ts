import type { Measure } from "./suite.ts"

/** A table's rows, header first; every row is as long as the header. */
type Rows = readonly (readonly string[])[]

/** A measure's value as people read it: percent unless it has a unit of its own. */
export const shownValue = ({ value, unit }: Pick<Measure, "value" | "unit">): string => {
  if (unit === undefined) return value.toFixed(1)
  const figure = Math.abs(value) >= 100 ? Math.round(value).toLocaleString("en") : value.toFixed(2)
  return `${figure} ${unit}`.trim()
}

const shownMark = (measure: Measure): string => {
  if (measure.mark === undefined) return ""
  return shownValue({ ...measure, value: measure.mark })
}

/** The measures of a suite as rows: ours, what others reach, what we set out to reach. */
export const rowsOf = (measures: readonly Measure[]): Rows => [
  ["", "OnRecord", "others", "mark"],
  ...measures.map((each) => [each.name, shownValue(each), each.reference ?? "", shownMark(each)]),
]

const widthsOf = (rows: Rows): readonly number[] =>
  (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))

const line = (row: readonly string[], widths: readonly number[]): string =>
  row
    .map((cell, column) =>
      column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    )
    .join("  ")
    .trimEnd()

/** For a terminal. */
export function plainTable(rows: Rows): string {
  const widths = widthsOf(rows)
  return rows.map((row) => `  ${line(row, widths)}`).join("\n")
}

/** For a page. */
export function markdownTable(rows: Rows): string {
  const [head = [], ...body] = rows
  const rule = head.map((_, column) => (column === 1 ? "---:" : "---"))
  const escaped = (cell: string) => cell.replaceAll("|", "\\|")
  return [head, rule, ...body].map((row) => `| ${row.map(escaped).join(" | ")} |`).join("\n")
}
