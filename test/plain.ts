import type { Period } from "../src/model/day.ts"
import type { Known } from "../src/model/known.ts"
import type { Quantity } from "../src/model/quantity.ts"
import type { Reading } from "../src/model/reading.ts"
import { type Span, wordsAt } from "../src/model/span.ts"

/** Readable values by name; what the reading does not tell is undefined. */
export type Fields = Readonly<Record<string, string | undefined>>

/** One item of a reading in words: ids are names, spans are the words they stand for. */
export interface Plain {
  readonly kind: string
  readonly span: Span
  readonly rule?: string
  readonly fields: Fields
}

/** Puts ids, spans and values of one reading into words. */
export interface Plainly {
  readonly words: (span: Span) => string
  /** Several spans, joined by a comma. */
  readonly list: (spans: readonly Span[]) => string
  /** The name of a party; "-" for nobody. */
  readonly name: (party: string | null) => string
  readonly names: (parties: readonly (string | null)[]) => string
  readonly day: (on: Known<Period> | undefined) => string | undefined
  /** An entry that another one points at: its amount or, where it has none, its words. */
  readonly entry: (id: string | undefined) => string | undefined
}

/** The words of one reading. */
export function plainly({ report, parties, entries }: Reading): Plainly {
  const nameOf = new Map(parties.map(({ id, name }) => [id, name]))
  const words = (span: Span) => wordsAt(report.text, span).replace(/\s+/gu, " ")
  const name = (party: string | null) => (party === null ? "-" : (nameOf.get(party) ?? party))
  return {
    words,
    list: (spans) => spans.map(words).join(", "),
    name,
    names: (ids) => ids.map(name).join(", "),
    day: (on) => on?.value.value,
    entry: (id) => {
      const entry = entries.find((each) => each.id === id)
      if (entry?.kind === "commitment" && entry.amount) return plainAmount(entry.amount)
      return entry ? words(entry.span) : id
    },
  }
}

const signs = { "=": "", ">": "> ", "<": "< ", "~": "~ " } as const

/** "EUR 2400000000", "> 50 nation", "USD 1000000..2000000", "USD billions". */
export function plainAmount(amount: Quantity | null): string {
  if (amount === null) return "-"
  const { value, low, high, vague, bound, currency, unit } = amount
  const range = low === undefined && high === undefined ? "" : `${low ?? ""}..${high ?? ""}`
  const number = value ?? (range || vague || "?")
  const before = currency === undefined ? number : `${currency} ${number}`
  return `${signs[bound]}${before}${unit === undefined ? "" : ` ${unit}`}`
}
