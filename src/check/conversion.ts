import { compare, type Decimal, over, times } from "../model/decimal.ts"
import { dayOf, monthsNear, type Reference, rateOf, referenceRate } from "../model/exchange.ts"
import type { Finding } from "../model/finding.ts"
import { dayInWords } from "../model/in-words.ts"
import { digitsOf, gapTo } from "../model/printed.ts"
import type { Money } from "../model/quantity.ts"
import { wordsAt } from "../model/span.ts"
import type { Check } from "./check.ts"
import { type Conversion, conversionsIn } from "./conversions-in.ts"
import { raise } from "./raise.ts"
import { sayMoney, sayNumber } from "./say.ts"

/** Beyond this share of the reference no rate of the past year explains a conversion. */
const contradicting = 0.11
/** Below it, but above what a month's ups and downs explain, the rate is an old one. */
const stale = 0.04

/** Units of the second currency for one of the first that another conversion here implies. */
interface OwnRate {
  readonly rate: Decimal
  readonly from: Conversion
}

/** Compares a sum told in two currencies with the rate of its month and the report's other sums. */
export const conversion: Check = {
  id: "conversion",
  asks: "Does a sum told in two currencies agree with the exchange rate of its time?",
  *run(reading, rates): Iterable<Finding> {
    const day = dayOf(reading)
    if (day === undefined) return
    const [month = "", ...beside] = monthsNear(day)
    const all = conversionsIn(reading)
    for (const each of all) {
      const { stated, restated } = each
      const reference = referenceRate(rates, stated.currency, restated.currency, month)
      if (reference === undefined) continue
      const near = beside
        .map((at) => rateOf(rates, stated.currency, restated.currency, at))
        .filter((rate) => rate !== undefined)
      const gap = Math.min(...[reference.rate, ...near].map((rate) => gapTo(each.within, rate)))
      const slip = decimalCommaOf(reading.report.text, each)
      if (gap <= stale && slip === undefined) continue
      const others = all.filter((other) => other !== each && samePair(other, each))
      const alike = others.filter((other) => agree(other, each)).length
      // A report whose every sum uses one old rate is dated, not mistaken.
      const consistent = alike >= 2
      const sure = !isGuess(stated) && !isGuess(restated)
      const contradiction = sure && ((gap > contradicting && !consistent) || slip !== undefined)
      const own = ownRate(others, reference)
      yield raise(this.id, reading, {
        spans: [stated.span, restated.span],
        severity: contradiction ? "contradiction" : gap > contradicting ? "doubt" : "note",
        says: explain(reading.report.text, each, reference, own, contradiction),
        stated: sayMoney(
          restated.currency,
          restated.value ?? "0",
          digitsOf(reading.report.text, restated),
        ),
        expected: expectedOf(reading.report.text, each, own?.rate ?? reference.rate),
      })
    }
  },
}

/** "Crowns" and "francs" are of many countries: a wrong guess of ours is no slip of the report's. */
const isGuess = ({ currency, currencyKnown }: Money): boolean =>
  currencyKnown?.known === "assumed" && currency !== "USD" && currency !== "GBP"

const samePair = (a: Conversion, b: Conversion): boolean =>
  a.stated.currency === b.stated.currency && a.restated.currency === b.restated.currency

/** Could one rate have made both conversions? */
const agree = (a: Conversion, b: Conversion): boolean =>
  compare(a.within.low, b.within.high) <= 0 && compare(b.within.low, a.within.high) <= 0

/** The rate of the report's other conversion that is near the reference and printed most finely. */
function ownRate(others: readonly Conversion[], reference: Reference): OwnRate | undefined {
  const width = ({ within, implied }: Conversion) =>
    Number(over(within.high, implied)) - Number(over(within.low, implied))
  const [from] = others
    .filter(({ within }) => gapTo(within, reference.rate) <= contradicting)
    .sort((a, b) => width(a) - width(b))
  return from && { rate: from.implied, from }
}

function expectedOf(text: string, { stated, restated }: Conversion, rate: Decimal): string {
  return sayMoney(restated.currency, times(stated.value ?? "0", rate), digitsOf(text, restated))
}

/** "US$1,4 billion": the comma that a paper of another language left in. */
function decimalCommaOf(text: string, { stated, restated }: Conversion): string | undefined {
  for (const { span } of [stated, restated]) {
    const comma = /(?<![\d,.])\d{1,3},\d{1,2}(?![\d,])/u.exec(wordsAt(text, span))?.[0]
    if (comma !== undefined) return comma
  }
  return undefined
}

function explain(
  text: string,
  each: Conversion,
  reference: Reference,
  own: OwnRate | undefined,
  contradiction: boolean,
): string {
  const { stated, restated, implied } = each
  const words = `“${wordsAt(text, stated.span)}” told again as “${wordsAt(text, restated.span)}”`
  const unit = `${restated.currency} to one ${stated.currency}`
  const rates = `${sayNumber(implied, 4)} ${unit}; the mean of ${dayInWords(reference.month)} was ${sayNumber(reference.rate, 4)}`
  const slip = decimalCommaOf(text, each)
  if (slip !== undefined)
    return `${words}: “${slip}” has a comma where English prints a point, so that it can be read as ten or a hundred times as much. With a point it makes ${rates}.`
  if (!contradiction) return `${words} makes ${rates}: the rate of another time, it seems.`
  const expected = expectedOf(text, each, own?.rate ?? reference.rate)
  const by =
    own === undefined
      ? "At the month’s rate"
      : `At the rate of the report’s own “${wordsAt(text, own.from.stated.span)}” for “${wordsAt(text, own.from.restated.span)}”`
  return `${words} makes ${rates}. ${by} it would be about ${expected}.${slipOf(each, reference)}`
}

/** The slip that would explain it: a wrong scale, or the first figure printed twice. */
function slipOf({ stated, restated, implied }: Conversion, { rate }: Reference): string {
  if (compare(stated.value ?? "0", restated.value ?? "1") === 0)
    return " The same figure stands twice."
  const times10 = Math.log10(Number(over(implied, rate)))
  return Math.abs(times10) > 0.9 && Math.abs(times10 - Math.round(times10)) < 0.06
    ? " A scale word or the decimal point has slipped."
    : ""
}
