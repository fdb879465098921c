import type { Fields, Plain } from "./plain.ts"

const spaced = (value: string) => value.replace(/\s+/gu, " ").trim()

/** Is the value what was expected? "…" in the expected text stands for any words left out. */
export function valueFits(expected: string, actual: string | undefined): boolean {
  const value = spaced(actual ?? "")
  const [first = "", ...rest] = spaced(expected).split("…")
  if (rest.length === 0) return value === first
  const last = (rest.pop() ?? "").trim()
  const start = first.trim()
  if (!value.startsWith(start) || !value.endsWith(last)) return false
  let at = start.length
  for (const part of rest.map((piece) => piece.trim())) {
    const found = value.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return at <= value.length - last.length
}

/** Names of the expected fields that the item does not fit. */
export const misfits = (expected: Fields, item: Plain): readonly string[] =>
  Object.entries(expected)
    .filter(([key, value]) => !valueFits(value ?? "", item.fields[key]))
    .map(([key]) => key)

/** The fields as a line of a case file. */
export const asLine = (kind: string, fields: Fields): string =>
  [
    kind,
    ...Object.entries(fields)
      .filter(([, value]) => value)
      .map(asPair),
  ].join(" ")

const asPair = ([key, value]: [string, string | undefined]): string =>
  /^[^\s"]+$/u.test(value ?? "") ? `${key}=${value}` : `${key}="${value?.replaceAll('"', '\\"')}"`
