import { referenceRate } from "../../model/exchange.ts"
import type { Rates } from "../../model/rates.ts"
import { remembered } from "../../model/remembered.ts"
import { Trouble } from "../../model/trouble.ts"
import { profilesMeant } from "../../store/lists/parties.ts"
import { type Addend, addendsBy, type TotalsBy, type TotalsFilter } from "../../store/totals.ts"
import { referenceRates } from "../local-reader.ts"
import { momentOf, type When } from "./list-options.ts"
import type { Opened } from "./opened.ts"

/** What is added up, in which currency and at which rates. */
export interface TotalsOptions extends When {
  readonly by?: TotalsBy
  /** ISO 4217; EUR unless told otherwise. */
  readonly currency?: string
  /** The month, `2023-09`, whose mean rates convert everything; each sum's own month without it. */
  readonly rate?: string
  readonly provider?: string
  readonly recipient?: string
  readonly instrument?: string
  readonly stage?: string
  readonly from?: string
  readonly until?: string
}

/** One line of totals. Low and high differ where reports conflict or give bounds. */
export interface TotalLine {
  readonly key: string
  readonly name: string
  readonly matters: number
  readonly low: number
  readonly high: number
}

export interface Totals {
  readonly by: TotalsBy
  readonly currency: string
  /** How sums of other currencies were converted, for a person. */
  readonly rates: string
  readonly lines: readonly TotalLine[]
  readonly total: Omit<TotalLine, "key" | "name">
  /** Matters that are not counted, and why. */
  readonly leftOut: readonly { readonly why: string; readonly matters: number }[]
}

/** Adds up commitments, each once, in one currency. Whole units of it: rates are monthly means. */
export function totalsOf({ database }: Opened, options: TotalsOptions = {}): Totals {
  const { by = "provider", currency = "EUR", rate, provider, recipient } = options
  const filter: TotalsFilter = {
    ...(provider !== undefined && { providers: profilesMeant(database, provider) }),
    ...(recipient !== undefined && { recipients: profilesMeant(database, recipient) }),
    ...(options.instrument !== undefined && { instrument: options.instrument }),
    ...(options.stage !== undefined && { stage: options.stage }),
    ...(options.from !== undefined && { from: options.from }),
    ...(options.until !== undefined && { to: `${options.until}~` }), // "2023-09" takes its days too
  }
  const rates = referenceRates()
  refuseUnknownRate(rates, currency, rate)
  const { addends, leftOut } = addendsBy(database, by, filter, momentOf(options))
  const rateOf = remembered((key) => {
    const [from = "", month = ""] = key.split(" ")
    return referenceRate(rates, from, currency, month)?.rate
  })
  const converted = addends.map((each) => ({ ...each, ...convert(each, currency, rateOf, rate) }))
  const unrated = converted.filter((each) => each.low === undefined)
  const lines = linesOf(converted.filter((each): each is Addend => each.low !== undefined))
  return {
    by,
    currency,
    rates:
      rate === undefined ? "at the mean rate of each sum’s month" : `at the mean rates of ${rate}`,
    lines: by === "month" || by === "year" ? lines.toSorted(byKey) : lines,
    total: sumOf(lines),
    leftOut: unrated.length === 0 ? leftOut : [...leftOut, noRate(unrated)],
  }
}

const byKey = (a: TotalLine, b: TotalLine): number => (a.key < b.key ? -1 : 1)

const noRate = (unrated: readonly { readonly matters: number }[]) => ({
  why: "no reference rate is known for the currency",
  matters: unrated.reduce((sum, { matters }) => sum + matters, 0),
})

function refuseUnknownRate(rates: Rates, currency: string, rate: string | undefined): void {
  if (rate !== undefined && !/^\d{4}-\d{2}$/u.test(rate)) {
    throw new Trouble("usage", `rate "${rate}"`, "this is no month", "Write it as 2023-09.")
  }
  if (referenceRate(rates, "EUR", currency, rate ?? "2020-01") === undefined) {
    throw new Trouble(
      "usage",
      `currency "${currency}"`,
      "no reference rate is known for it",
      "Use a currency that the European Central Bank publishes rates for, as EUR, USD or GBP.",
    )
  }
}

function convert(
  { low, high, currency: from, month }: Addend,
  to: string,
  rateOf: (fromInMonth: string) => string | undefined,
  fixed: string | undefined,
): { readonly low: number | undefined; readonly high: number | undefined } {
  if (from === to) return { low, high }
  const rate = rateOf(`${from} ${fixed ?? month}`)
  return rate === undefined
    ? { low: undefined, high: undefined }
    : { low: low * Number(rate), high: high * Number(rate) }
}

function linesOf(addends: readonly Addend[]): readonly TotalLine[] {
  const groups = Map.groupBy(addends, ({ key }) => key)
  return [...groups]
    .map(([key, group]) => ({ key, name: group[0]?.name ?? "", ...sumOf(group) }))
    .sort((a, b) => b.high - a.high || byKey(a, b))
}

const sumOf = (
  lines: readonly { readonly matters: number; readonly low: number; readonly high: number }[],
): Omit<TotalLine, "key" | "name"> => ({
  matters: lines.reduce((sum, each) => sum + each.matters, 0),
  low: Math.round(lines.reduce((sum, each) => sum + each.low, 0)),
  high: Math.round(lines.reduce((sum, each) => sum + each.high, 0)),
})
