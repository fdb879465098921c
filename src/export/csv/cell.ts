import type { ColumnType } from "../tables/table.ts"

/** Signs by which a spreadsheet takes a cell for a formula, in narrow and wide form. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u

/** RFC 4180 knows no control characters; a NUL ends the file for some spreadsheets. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu

const number = /^-?\d+(?:\.\d+)?$/u

/**
 * One cell. Words that a spreadsheet would run get an apostrophe in front; numbers of number
 * columns are left alone, "-3.2" too. Controls and halves of characters become U+FFFD.
 */
export function cellOf(value: string | number | undefined, type: ColumnType): string {
  if (value === undefined) return ""
  const words = String(value).toWellFormed().replace(controls, "\ufffd")
  const plain = type !== "text" && number.test(words)
  const guarded = !plain && formula.test(words) ? `'${words}` : words
  return /[",\r\n]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
