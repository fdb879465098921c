import { currencies } from "../../lexicon/currencies.ts"

/** Every ISO 4217 code we know, old ones included. */
export const currencyCodes: ReadonlySet<string> = new Set(currencies.map(({ code }) => code))

/** Codes that are words in capitals as well: read only with a scale behind the figure. */
export const shyCodes: ReadonlySet<string> = new Set([
  "ALL",
  "TRY",
  "PEN",
  "SOS",
  "BOB",
  "COP",
  "MOP",
  "ETH",
  "AMD",
  "LAK",
])
