import { compare, type Decimal, minus, over, round, sum, times } from "../model/decimal.ts"
import type { Finding } from "../model/finding.ts"
import { type Interval, intervalOf } from "../model/printed.ts"
import type { Quantity } from "../model/quantity.ts"
import { wordsAt } from "../model/span.ts"
import type { Check } from "./check.ts"
import { raise } from "./raise.ts"
import { sayNumber } from "./say.ts"

const upward =
  /\b(?:rise|rises|rose|risen|rising|up|increase|increases|increased|increasing|grew|grow|grown|gain|gained|jump|jumped|climb|climbed|surge|surged|soared|more)\b/iu
const downward =
  /\b(?:fall|falls|fell|fallen|falling|down|decrease|decreased|drop|dropped|decline|declined|cut|slump|slumped|plunge|plunged|shrank|shrunk|slid|lost|less|fewer)\b/iu

/** Points that people's roundings and unprinted decimals may add to what the figures give. */
const slack = "1.5"

const told = (value: Decimal | undefined): string => sayNumber(value ?? "0", 4)

/** A rise or fall by a percentage that its own two figures do not make. */
export const percentage: Check = {
  id: "percentage",
  asks: "Does a percentage agree with the two figures it compares?",
  *run(reading): Iterable<Finding> {
    const { report, quantities } = reading
    for (const [at, share] of quantities.entries()) {
      const change = quantities[at + 1]
      if (change === undefined || !isRiseOf(report.text, share, change)) continue
      const expected = expectedOf(report.text, share, change)
      if (expected === undefined) continue
      const points = round(expected, 1)
      yield raise(this.id, reading, {
        spans: [share.span, change.span],
        severity: "contradiction",
        says: `“${wordsAt(report.text, share.span)}” beside “${wordsAt(report.text, change.span)}”: from ${told(change.from)} to ${told(change.value)} is ${points.replace("-", "")} percent ${points.startsWith("-") ? "down" : "up"}.`,
        stated: `${share.value} percent`,
        expected: `${points.replace("-", "")} percent`,
      })
    }
  },
}

/** "rose 20% from 50 to 65", "a 20 percent increase, from 50 to 65": nothing else between. */
function isRiseOf(text: string, share: Quantity, change: Quantity): boolean {
  if (share.unit !== "percent" || share.value === undefined || share.bound !== "=") return false
  if (change.from === undefined || change.value === undefined || share.per !== undefined)
    return false
  if (change.unit === "percent") return false // "up 5% from 20% to 25%" is of points
  const between = text.slice(share.span.end, change.span.start)
  return /^(?:,? (?:increase|rise|jump|gain|drop|fall|decline|decrease|cut|growth|surge))?,? from $/u.test(
    between,
  )
}

/** The percentage that the two figures make; nothing where it is the one printed. */
function expectedOf(text: string, share: Quantity, change: Quantity): Decimal | undefined {
  const { from = "0", value = "0" } = change
  if (compare(from, "0") <= 0 || compare(value, "0") <= 0) return undefined
  const stated = intervalOf(text, share)
  const around = text.slice(Math.max(0, share.span.start - 40), share.span.end + 12)
  const made = over(times(minus(value, from), "100"), from)
  const rises = compare(made, "0") >= 0
  // Without a word that says which way, the figures are let stand.
  if (stated === undefined || !(rises ? upward : downward).test(around)) return undefined
  const size = made.replace("-", "")
  return within(widened(stated, roundings(text, change)), size) ? undefined : made
}

/** Points by which the printed roundings of the two figures may move the percentage. */
function roundings(text: string, { from = "1", value = "0", span }: Quantity): Decimal {
  const places =
    /\d[\d,]*(?:\.(?<places>\d+))?/u.exec(wordsAt(text, span))?.groups?.["places"] ?? ""
  const scale = compare(from, "1000000") >= 0 ? over(value, "100") : "0"
  const half = places === "" ? "0.5" : `0.${"0".repeat(places.length)}5`
  return sum([slack, over(times(sum([half, scale]), "100"), from)])
}

const widened = ({ low, high }: Interval, by: Decimal): Interval => ({
  low: minus(low, by),
  high: sum([high, by]),
})

const within = ({ low, high }: Interval, value: Decimal): boolean =>
  compare(low, value) <= 0 && compare(value, high) <= 0
