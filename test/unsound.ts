import type { Reading } from "../src/model/reading.ts"
import type { Span } from "../src/model/span.ts"

/** What no reading of any text may have: spans outside it or out of order, ids used twice. */
export function unsound({ report, ...read }: Reading, text: string): readonly string[] {
  const { parties, dates, quantities, entries, findings } = read
  const ids = [...parties, ...entries, ...findings].map(({ id }) => id)
  return [
    ...(report.text === text ? [] : ["the report's text is another one"]),
    ...spansIn(read)
      .filter((span) => !isExact(span, text))
      .map(({ start, end }) => `span ${start}–${end} is none of the text's ${text.length}`),
    ...twice(ids).map((id) => `id ${id} is used twice`),
    ...unordered("dates", dates),
    ...unordered("quantities", quantities),
    ...unordered(
      "entries",
      entries.map((span) => ({ span: span.span })),
    ),
    ...parties.flatMap(({ name, mentions }) =>
      unordered(
        `mentions of ${name}`,
        mentions.map((span) => ({ span })),
      ),
    ),
    ...nobodies(read, new Set(ids)),
  ]
}

/** Every pair of a start and an end, however deep it lies. */
function spansIn(value: unknown): readonly Span[] {
  const found: Span[] = []
  const left: unknown[] = [value]
  while (left.length > 0) {
    const next = left.pop()
    if (typeof next !== "object" || next === null) continue
    if (isSpan(next)) found.push(next)
    for (const inner of Object.values(next)) if (typeof inner === "object") left.push(inner)
  }
  return found
}

const isSpan = (value: object): value is Span =>
  "start" in value &&
  typeof value.start === "number" &&
  "end" in value &&
  typeof value.end === "number"

/** Inside the text, not empty, and not through the middle of one character. */
const isExact = ({ start, end }: Span, text: string): boolean =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  0 <= start &&
  start < end &&
  end <= text.length &&
  !partsCharacter(text, start) &&
  !partsCharacter(text, end)

const partsCharacter = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))

const twice = (ids: readonly string[]): readonly string[] =>
  ids.toSorted().filter((id, at, sorted) => id === sorted[at - 1])

const unordered = (what: string, items: readonly { readonly span: Span }[]): readonly string[] =>
  items.some(({ span }, at) => span.start < (items[at - 1]?.span.start ?? 0))
    ? [`${what} are not in the text's order`]
    : []

/** Parties that an entry names and the reading does not have. */
function nobodies({ entries }: Pick<Reading, "entries">, known: ReadonlySet<string>): string[] {
  const named = entries.flatMap((entry) => [
    ...entry.via.map(({ party }) => party),
    ...(entry.kind === "statement" ? [entry.speaker, ...entry.to, ...entry.beside] : []),
    ...(entry.kind === "meeting" ? entry.parties : []),
    ...(entry.kind === "commitment" ? [entry.provider, entry.recipient] : []),
    ...(entry.kind === "event" ? [entry.source, entry.target] : []),
  ])
  return [...new Set(named)]
    .filter((id) => id !== null && !known.has(id))
    .map((id) => `${id} is named by an entry and is no party`)
}
