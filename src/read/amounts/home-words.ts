import { countries } from "../../lexicon/countries.ts"
import type { CurrencyWords } from "../../lexicon/currencies.ts"
import { countWhile } from "../../model/sorted.ts"

/** A place where the text names a country, and the currency at home there. */
export interface HomeMention {
  readonly at: number
  readonly code: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
}

/** The words that name the country where a currency is at home: "Norway", "Norwegian", "Oslo". */
function homeWords({ country, code }: CurrencyWords): readonly string[] {
  const words = country === undefined ? undefined : countries[country]
  if (words === undefined) return [code]
  const { name, also = "", people, seats } = words
  return [code, ...[name, also, people, seats].flatMap((list) => list.split("|"))].filter(
    (word) => word.length > 1,
  )
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")

/** Every mention of a home of one of the currencies, in text order. */
export function homesNamed(text: string, candidates: readonly CurrencyWords[]): HomeMention[] {
  const homes = new Map<string, CurrencyWords>()
  for (const candidate of candidates)
    for (const word of homeWords(candidate)) homes.set(word, candidate)
  const pattern = [...homes.keys()].sort((a, b) => b.length - a.length).map(escaped)
  const found: HomeMention[] = []
  for (const match of text.matchAll(new RegExp(`\\b(?:${pattern.join("|")})\\b`, "gu"))) {
    const home = homes.get(match[0])
    if (home !== undefined) found.push({ ...home, at: match.index })
  }
  return found
}

/** The mention nearest to the offset; of two as near, the one before it. */
export function nearestTo(mentions: readonly HomeMention[], at: number): HomeMention | undefined {
  const passed = countWhile(mentions, (mention) => mention.at < at)
  const [before, after] = [mentions[passed - 1], mentions[passed]]
  if (before === undefined || after === undefined) return before ?? after
  return at - before.at <= after.at - at ? before : after
}
